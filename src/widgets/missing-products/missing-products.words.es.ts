import { plural } from '../../words/words.js';
import type { Words } from './missing-products.words.js';

const n = plural('es');

export const spanish: Words = {
  heading: 'Productos que faltan',
  scope: (period) => `Pedidos en el chat y no encontrados. ${period}`,
  products: (count, text) =>
    n(count, { one: `${text} producto`, many: `${text} de productos`, other: `${text} productos` }),
  requests: (count, text) =>
    n(count, { one: `${text} solicitud`, many: `${text} de solicitudes`, other: `${text} solicitudes` }),
  categories: 'Categorías',
  all: 'Todas',
  category: { tools: 'Herramientas', parts: 'Piezas', equipment: 'Equipos', other: 'Otros' },
  name: 'Producto, según los clientes',
  lastHeader: 'Última',
  actionHeader: 'Acción',
  moreExamples: (count) => `+${count} más`,
  wholeText: 'Más',
  fewerExamples: 'Menos',
  add: 'Añadir',
  addNamed: (name) => `Añadir ${name}`,
  passedOn: 'Enviado',
  passedOnNamed: (name) => `${name} enviado a esta página`,
  listed: (listed, all) => `El servidor enumera ${listed} de ${all}`,
  notListed: (all) => `El servidor cuenta ${all} y no enumera ninguno.`,
  recommendations: 'Recomendaciones',
  empty: (days) =>
    n(days, {
      one: 'No faltó nada en las últimas 24 horas',
      other: `No faltó nada en los últimos ${days} días`,
    }),
  emptyText:
    'El servidor respondió y no encontró ninguna pregunta por un producto que la tienda no tenga. Los productos aparecerán aquí con la primera.',
  examples: 'Ejemplos',
  recommendation: 'Recomendación',
};
