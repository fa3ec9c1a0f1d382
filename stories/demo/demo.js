// What a page author would write: two selects that write to the scope, and a listener for what a person did.
const scope = document.querySelector('#scope');

document.querySelector('#period').addEventListener('change', (event) => {
  scope.setAttribute('days', event.target.value);
});

document.querySelector('#shop').addEventListener('change', (event) => {
  if (event.target.value) scope.setAttribute('domain', event.target.value);
  else scope.removeAttribute('domain');
});

document.addEventListener('spendglass-product-action', ({ detail }) => {
  document.querySelector('#basket').textContent =
    `“${detail.name}” is on the list for the next supplier order.`;
});
