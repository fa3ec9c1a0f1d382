import { plural } from '../../words/words.js';
import type { Words } from './budget-alerts.words.js';

const n = plural('es');

export const spanish: Words = {
  heading: 'Alertas de presupuesto',
  failedTitle: 'No se pudieron cargar las alertas de presupuesto',
  allDomains: 'Todos los dominios',
  named: (name, told) => `${name}: ${told}`,
  // Phrases that are the same for one and for many.
  counted: {
    exceeded: 'por encima',
    near: 'cerca',
    within: 'por debajo',
    unknown: 'sin estado',
    invalid: 'sin umbral válido',
  },
  states: {
    exceeded: 'Superado',
    near: 'Cerca',
    within: 'Por debajo',
    unknown: 'Desconocido',
    invalid: 'No válido',
  },
  types: { hourly: 'por hora', daily: 'por día', monthly: 'por mes', per_request: 'por petición' },
  noAlerts: 'Aún no hay alertas de presupuesto',
  noAlertsText: 'El servidor respondió y no tiene ninguna alerta que comprobar.',
  of: (threshold) => `de ${threshold}`,
  noFigure: 'Aún no hay cifra del servidor',
  notJudged: 'El servidor no dice si el presupuesto está superado',
  invalidThreshold: 'No se pudo leer un umbral mayor que cero',
  highestOf: (domains, text) =>
    n(domains, {
      one: `Máximo de ${text} dominio`,
      many: `Máximo de ${text} de dominios`,
      other: `Máximo de ${text} dominios`,
    }),
  showAll: (count) => `Mostrar todo (${count})`,
  together: 'Todos los dominios juntos',
  exceededNow: (domain, type, spent, threshold) =>
    `Presupuesto superado: ${domain}, ${type}, ${spent} de ${threshold}.`,

  runway: {
    endsOn: (day) => `A este ritmo se acaba el ${day}`,
    endsBetween: (from, to) => `A este ritmo se acaba entre el ${from} y el ${to}`,
    mayEnd: (from) => `A este ritmo puede acabarse desde el ${from}`,
    lasts: 'A este ritmo alcanza para el mes',
    tooLittle: (days) => `Muy poco historial para una previsión: hacen falta ${days} días enteros`,
  },

  setAlert: 'Crear una alerta',
  alertsOnly: 'Solo avisa. No detiene el gasto.',
  domain: 'Dominio',
  otherDomain: 'Otro dominio…',
  otherDomainLabel: 'Nombre del dominio',
  type: 'Tipo',
  typeChoices: { hourly: 'Por hora', daily: 'Por día', monthly: 'Por mes', per_request: 'Por petición' },
  threshold: (currency) => `Umbral, ${currency}`,
  windows: {
    hourly: 'en los últimos 60 minutos',
    daily: 'en un día natural (UTC)',
    monthly: 'en un mes natural (UTC)',
    per_request: 'por una petición de la última hora',
  },
  echo: (amount, window) => `Avisa por encima de ${amount} ${window}`,
  inAnyDomain: (echo) => `${echo}, en un mismo dominio`,
  submit: 'Crear alerta',
  between: (lowest, highest) => `No se guardó: el umbral debe estar entre ${lowest} y ${highest}`,
  amountProblems: {
    empty: 'Introduzca un umbral',
    'not-a-number': (example) => `Introduzca un importe, por ejemplo ${example}`,
    grouping: (example) => `Escriba el importe sin separador de miles, por ejemplo ${example}`,
    'too-many-decimals': 'Dos decimales como máximo',
  },
  domainProblems: {
    empty: 'Introduzca un dominio',
    'not-a-domain': 'Introduzca solo el nombre, por ejemplo shop.example',
  },
  steps: {
    looking: 'Buscando una alerta igual…',
    sending: 'Enviando…',
    checking: 'Enviada, pero sin confirmar. Comprobando…',
  },
  saved: 'Guardada',
  exists: 'Ya existe una alerta igual. No se envió nada.',
  notSaved: (reason) => `No se guardó. ${reason}`,
  refused: (status) => `El servidor la rechazó (${status}).`,
  notShown: 'El servidor respondió, pero no enumera la alerta.',
  unknownOutcome: 'Enviada, pero sin confirmar.',
  checkAgain: 'Comprobar de nuevo',

  columns: {
    id: 'Alerta',
    threshold: 'Umbral',
    spent: 'Gastado',
    share: 'Parte del umbral',
    state: 'Estado',
    domains: 'Dominios',
  },
};
