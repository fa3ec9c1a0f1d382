import type { TermsWords } from './terms.words.js';

export const spanish: TermsWords = {
  requests: 'Solicitudes',
  cost: 'Coste',
  shareOfCost: 'Parte del coste',
  shareOfRequests: 'Parte de las solicitudes',
  costPerRequest: 'Coste por solicitud',
  tokens: 'Tokens',
  model: 'Modelo',
  domain: 'Dominio',
  count: 'Veces',
  share: 'Parte',
  language: 'Idioma',
  when: 'Cuándo',
  duration: 'Duración',
  status: 'Estado',
  notAttributed: 'Sin atribuir',
  total: 'Total',
  unpriced: 'sin precio',
  estimated: 'estimado',
  notInApi: 'No está en esta API',
  unknown: 'Desconocido',
};
