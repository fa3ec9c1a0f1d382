/** A file that a widget handed to the browser. */
export interface Download {
  readonly name: string;
  readonly blob: Blob;
  revoked: boolean;
}

/** Catches what is downloaded in every test of the block, before the browser saves it. */
export const catchDownloads = (): (() => readonly Download[]) => {
  let caught: Download[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL, revokeObjectURL } = URL;
  const click = HTMLAnchorElement.prototype.click;
  beforeEach(() => {
    caught = [];
    blobs.clear();
    URL.createObjectURL = (blob) => {
      const url = `blob:caught/${blobs.size}`;
      blobs.set(url, blob as Blob);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      const blob = blobs.get(url);
      for (const file of caught) if (file.blob === blob) file.revoked = true;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob) caught.push({ name: this.download, blob, revoked: false });
    };
  });
  afterEach(() => {
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    HTMLAnchorElement.prototype.click = click;
  });
  return () => caught;
};
