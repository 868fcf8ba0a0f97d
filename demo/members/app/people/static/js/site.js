document.querySelector('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  await fetch(event.target.action, { method: 'POST', body: new FormData(event.target) });
  location.reload();
});
