// Asks before a page is left on which something was written and not sent.
const unsaved = new Set(document.querySelectorAll('form[data-unsaved]'))
if (document.querySelector('[data-focus-first]')) {
  document.querySelectorAll('form:has(textarea)').forEach((form) => unsaved.add(form))
}

document.addEventListener('input', (event) => {
  const form = event.target.form
  if (form?.matches('[data-unsaved], :has(textarea)')) unsaved.add(form)
})
document.addEventListener('submit', (event) => unsaved.delete(event.target))
document.addEventListener('click', (event) => {
  const wayOut = event.target.closest('form .actions a')
  if (wayOut) unsaved.delete(wayOut.closest('form'))
})
addEventListener('beforeunload', (event) => {
  if ([...unsaved].some((form) => form.isConnected)) event.preventDefault()
})
