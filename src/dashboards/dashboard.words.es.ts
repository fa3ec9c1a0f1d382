import type { DashboardWords } from './dashboard.words.js';

export const spanish: DashboardWords = {
  refresh: 'Actualizar',
  missing: (widgets) => `Sin cifras: ${widgets}`,
  old: (widgets) => `Cifras antiguas: ${widgets}`,
  taken: 'Etiqueta ocupada por esta página',
  takenText: (tag) => `La página define <${tag}> por su cuenta, así que este widget se omite.`,
  notLoaded: 'Script no cargado',
  notLoadedText: (tag) => `El script de <${tag}> no llegó. Recargue la página para intentarlo de nuevo.`,
};
