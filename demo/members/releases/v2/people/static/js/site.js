document.querySelector('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const answer = await fetch(event.target.action, { method: 'POST', body: new FormData(event.target) });
  if (answer.ok) location.reload();
});
