export const english = {
  heading: 'Sessions',
  lists: { running: 'Running sessions', finished: 'Finished sessions' },
  choice: { running: 'Running', finished: 'Finished' },
  now: 'now',
  session: 'Session',
  age: 'Age',
  soFar: 'Cost so far',
  ended: 'Ended',
  running: 'Running',
  probablyOver: 'Probably over',
  completed: 'Completed',
  failed: 'Failed',
  noneRunning: 'No session is running',
  noneRunningText: 'The server answered. A session appears here with the next chat.',
  noneFinished: 'No finished session in this period',
  noneFinishedText: 'The server answered. A session appears here when it ends.',
  detailsLater: 'Details when a session ends',
};

export type LiveSessionsWords = typeof english;
