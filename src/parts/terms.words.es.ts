import { plural } from '../words/words.js';
import type { TermsWords } from './terms.words.js';

const n = plural('es');

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
  withoutUnpriced: (models) =>
    n(models, {
      one: `Sin el coste de ${models} modelo sin precio`,
      other: `Sin el coste de ${models} modelos sin precio`,
    }),
  estimated: 'estimado',
  notInApi: 'No está en esta API',
  unknown: 'Desconocido',
  other: 'Otros',
  emptyList: 'La lista del servidor está vacía',
  unreadable: 'No se pudo leer la lista del servidor',
};
