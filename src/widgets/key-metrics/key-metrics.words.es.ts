import type { KeyMetricsWords } from './key-metrics.words.js';

export const spanish: KeyMetricsWords = {
  heading: 'Indicadores clave',
  labels: {
    'total-spend': 'Gasto total',
    'average-cost': 'Coste por solicitud',
    'daily-projection': 'Proyección, día',
    'monthly-projection': 'Proyección, mes',
    requests: 'Solicitudes',
    'success-rate': 'Tasa de éxito',
    'error-rate': 'Tasa de error',
    'response-time': 'Tiempo de respuesta',
    'active-sessions': 'Sesiones activas',
    'tokens-in': 'Tokens de entrada',
    'tokens-out': 'Tokens de salida',
    conversations: 'Conversaciones',
    messages: 'Mensajes',
    satisfaction: 'Satisfacción',
    resolution: 'Resolución',
  },
  average: (period) => `Media: ${period}`,
  keywords: 'Estimado por el servidor según palabras clave de los mensajes',
  ofFive: 'de 5',
  noRequests: 'Nada que contar',
  compared: (period) => `Cambio ${period}`,
  notLoaded: 'No se ha cargado',
  failed: {
    telemetry: (problem) => `Telemetría: ${problem}`,
    analytics: (problem) => `Análisis: ${problem}`,
    conversations: (problem) => `Conversaciones: ${problem}`,
  },
};
