export type Permission = NotificationPermission | 'unsupported';

/** What the system lets this page do; a page without https cannot ask. */
export const permission = (): Permission =>
  'Notification' in globalThis && isSecureContext ? Notification.permission : 'unsupported';

/** Asks the person; only ever after a click. */
export const askPermission = async (): Promise<Permission> => {
  if (permission() !== 'default') return permission();
  try {
    return await Notification.requestPermission();
  } catch {
    return permission();
  }
};

/** @param tag a newer one of the same tag takes the place of an older one */
export const notifySystem = (title: string, body: string, tag: string): void => {
  if (permission() !== 'granted') return;
  try {
    new Notification(title, { body, tag });
  } catch {
    // Some browsers allow this to service workers only: the toast is there when the person comes back.
  }
};
