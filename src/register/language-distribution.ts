import { define } from '../element/define.js';
import { LanguageDistribution } from '../widgets/language-distribution/language-distribution.js';

define('language-distribution', LanguageDistribution);
