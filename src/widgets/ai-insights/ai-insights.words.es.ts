import { plural } from '../../words/words.js';
import type { AiInsightsWords } from './ai-insights.words.js';

export const spanish: AiInsightsWords = {
  heading: 'Hallazgos',
  nothing: 'Nada llama la atención',
  nothingText: 'Ninguna regla halló un cambio mayor que el azar ni un ahorro de una décima parte del coste.',
  tooFew: (requests) => `Un coste se compara a partir de ${requests} solicitudes en cada periodo.`,
  noneBefore: 'No hay un periodo anterior con el que comparar.',
  costRose: (amount, percent, days) =>
    `El coste subió ${amount} (${percent}) frente a ${plural('es')(days, { one: 'las 24 horas', other: `los ${days} días` })} anteriores`,
  costFell: (amount, percent, days) =>
    `El coste bajó ${amount} (${percent}) frente a ${plural('es')(days, { one: 'las 24 horas', other: `los ${days} días` })} anteriores`,
  fromTo: (before, now) => `De ${before} a ${now}. A qué se debe:`,
  part: {
    requests: 'Número de solicitudes',
    tokensPerRequest: 'Tokens por solicitud',
    models: 'Elección de modelos',
    price: 'Precio, y entrada frente a salida',
    notAttributed: 'Sin atribuir',
  },
  splitRule:
    'Regla: solicitudes, tokens por solicitud, modelos y precio se cambian uno tras otro; las partes suman el total.',
  cheaper: (from, to) => `${to} podría hacer parte del trabajo de ${from}`,
  cheaperText: (requests, from, cost, to, estimate) =>
    `${requests} solicitudes a ${from} costaron ${cost}. A los precios de lista de ${to} los mismos tokens cuestan unos ${estimate}.`,
  cheaperRule:
    'Estimación: los mismos tokens, con la proporción de entrada y salida de todas las solicitudes. No dice nada de la calidad.',
  failuresRose: (rate, before) => `Fallan más solicitudes: ${rate}, antes ${before}`,
  failures: (rate) => `Falla el ${rate} de las solicitudes`,
  failuresText: (failed, requests) => `Fallaron ${failed} de ${requests} solicitudes.`,
  failuresRule: 'Regla: una subida de más de dos errores estándar, o un 5 % si no hay periodo anterior.',
  demand: (product) => `Los clientes piden «${product}»`,
  demandText: (times, text) =>
    plural('es')(times, {
      one: `Pedido ${text} vez y no encontrado.`,
      other: `Pedido ${text} veces y no encontrado.`,
    }),
  noDemand: (problem) => `Lo que echan en falta los clientes: ${problem}`,
  demandRule:
    'Regla: el producto que falta y más se pidió en todos los dominios juntos, a partir de 3 veces.',
  insight: 'Hallazgo',
  detail: 'Detalle',
  amount: 'Importe',
};
