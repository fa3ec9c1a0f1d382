import { define } from '../element/define.js';
import { MissingProducts } from '../widgets/missing-products/missing-products.js';

define('missing-products', MissingProducts);
