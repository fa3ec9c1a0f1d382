// The entry of the page that is open.
const here = location.pathname.split('/').at(-1) || './';
document.querySelector(`.sidebar a[href="${here}"]`)?.setAttribute('aria-current', 'page');
