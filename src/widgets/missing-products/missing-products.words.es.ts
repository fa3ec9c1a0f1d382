import { plural } from '../../words/words.js';
import type { Words } from './missing-products.words.js';

const n = plural('es');

export const spanish: Words = {
  heading: 'Productos que faltan',
  scope: (period, found) =>
    `Pedidos en el chat y no encontrados. ${[period, found.join(', ')].filter(Boolean).join(': ')}`,
  products: (count, text) =>
    n(count, { one: `${text} producto`, many: `${text} de productos`, other: `${text} productos` }),
  requests: (count, text) =>
    n(count, { one: `${text} solicitud`, many: `${text} de solicitudes`, other: `${text} solicitudes` }),
  categories: 'Categorías',
  all: 'Todas',
  category: { tools: 'Herramientas', parts: 'Piezas', equipment: 'Equipos', other: 'Otros' },
  search: 'Buscar producto',
  name: 'Producto, según los clientes',
  timesHeader: 'Veces',
  lastHeader: 'Última',
  actionHeader: 'Acción',
  times: (count, text) => n(count, { one: `${text} vez`, many: `${text} de veces`, other: `${text} veces` }),
  timesUnknown: 'número desconocido',
  last: (date) => `última ${date}`,
  lastUnknown: 'última fecha desconocida',
  moreExamples: (count) => `+${count} más`,
  moreInShort: (count) => `+${count}`,
  wholeText: 'Más',
  fewerExamples: 'Menos',
  examplesOf: (button, name) => `${button}, ${name}`,
  add: 'Añadir',
  addNamed: (name) => `Añadir ${name}`,
  passedOn: 'Enviado',
  passedOnNamed: (name) => `${name} enviado a esta página`,
  showAll: (count) => `Mostrar todo (${count})`,
  showFirst: (count) => `Mostrar los primeros ${count}`,
  showFewer: 'Mostrar menos',
  notShown: (count) => `${count} más: la búsqueda los encuentra`,
  listed: (listed, all) => `El servidor enumera ${listed} de ${all}`,
  notListed: (all) => `El servidor cuenta ${all} y no enumera ninguno.`,
  unreadable: 'La lista de productos del servidor es ilegible.',
  noMatch: (query) => `Ningún producto coincide con “${query}”`,
  noMatchIn: (query, category) => `Ningún producto en ${category} coincide con “${query}”`,
  clear: 'Borrar la búsqueda',
  recommendations: 'Recomendaciones',
  empty: (days) =>
    n(days, {
      one: 'No faltó nada en las últimas 24 horas',
      other: `No faltó nada en los últimos ${days} días`,
    }),
  emptyText:
    'El servidor respondió y no encontró ninguna pregunta por un producto que la tienda no tenga. Los productos aparecerán aquí con la primera.',
  failedTitle: 'No se pudieron cargar los productos que faltan',
  examples: 'Ejemplos',
  recommendation: 'Recomendación',
};
