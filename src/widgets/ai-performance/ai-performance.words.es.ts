import type { AiPerformanceWords } from './ai-performance.words.js';

export const spanish: AiPerformanceWords = {
  heading: 'Rendimiento de la IA',
  models: 'Rendimiento por modelo',
  responseTime: 'Tiempo de respuesta',
  median: 'Respuesta, mediana',
  p95: 'Percentil 95',
  successRate: 'Tasa de éxito',
  searches: 'Búsquedas por solicitud',
  iterations: 'Iteraciones por solicitud',
  tokensPerRequest: 'Tokens por solicitud',
  dearest: 'Solicitud más cara',
  least: 'Solicitud más barata',
  average: (period) => `Media: ${period}`,
  half: 'La mitad de las solicitudes se respondió más rápido',
  most: '95 de cada 100 solicitudes se respondieron más rápido',
  unpriced: 'Algunas solicitudes no tienen precio',
  otherPeriods: 'Mediana, percentil y solicitudes sueltas solo para 1, 7 o 30 días',
  notLoaded: (problem) => `Mediana, percentil y solicitudes sueltas: ${problem}`,
};
