// How many characters are left in a text; told aloud only near the end.
const near = 0.9

function count(counter) {
  const { counts, longest, left, overWords } = counter.dataset
  const text = document.getElementById(counts)
  if (!text) return
  const rest = Number(longest) - text.value.replace(/\r?\n/g, '\n').trim().length
  counter.toggleAttribute('data-over', rest < 0)
  counter.setAttribute('aria-live', rest < Number(longest) * (1 - near) ? 'polite' : 'off')
  const number = Math.abs(rest).toLocaleString(document.documentElement.lang)
  counter.textContent = `${number} ${rest < 0 ? overWords : left}`
}

document.querySelectorAll('[data-counts]').forEach(count)
document.addEventListener('input', (event) => {
  const counter = event.target.id && document.querySelector(`[data-counts="${CSS.escape(event.target.id)}"]`)
  if (counter) count(counter)
})
