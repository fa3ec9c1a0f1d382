import { expect } from '@open-wc/testing';
import { download } from '../../src/element/download.js';
import { eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { catchDownloads } from '../widgets/support/downloads.js';

describe('download()', () => {
  const downloads = catchDownloads();
  const page = eachOnItsOwnPage(10_000);

  it('hands over a file of that name and type', async () => {
    download('models.csv', 'a,b\r\n');
    const [file] = downloads();
    expect(file!.name).to.equal('models.csv');
    expect(file!.blob.type).to.equal('text/csv;charset=utf-8');
    expect(await file!.blob.text()).to.equal('a,b\r\n');
  });

  it('begins the file with a byte order mark, so that a spreadsheet reads it as UTF-8', async () => {
    download('models.csv', 'Müller, 東京, 12 €');
    const bytes = new Uint8Array(await downloads()[0]!.blob.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).to.equal('Müller, 東京, 12 €');
  });

  it('can hand over another type, as it is', async () => {
    download('all.json', '{}', 'application/json');
    const { blob } = downloads()[0]!;
    expect(blob.type).to.equal('application/json');
    expect([...new Uint8Array(await blob.arrayBuffer())]).to.deep.equal([0x7b, 0x7d]);
  });

  it('keeps the address until a browser has surely read it, and then lets go of it', async () => {
    download('models.csv', 'a');
    const [file] = downloads();
    await page().time.advance(9999);
    expect(file!.revoked).to.equal(false);
    await page().time.advance(1);
    expect(file!.revoked).to.equal(true);
  });

  it('leaves no link on the page', () => {
    const before = document.querySelectorAll('a').length;
    download('models.csv', 'a');
    expect(document.querySelectorAll('a').length).to.equal(before);
  });
});
