// The file that the byte gate weighs; the five tags stand in page.html.
import '../../../scripts/build/five-widgets.js';
