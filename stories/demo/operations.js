// The shop has a page for each conversation; here it is enough to say which one would open.
document.addEventListener('spendglass-conversation-select', ({ detail }) => {
  document.querySelector('#said').textContent = `Conversation ${detail.id} would open here.`;
});
