document.querySelectorAll("td:nth-child(2)").forEach((td) => { td.textContent = (td.textContent / 100).toFixed(2); });
