// Asks before a page is left on which something was written and not sent.
const written = 'form[method="post"]:is([data-unsaved], :has(textarea))'
const sentBack = document.querySelector('form[data-unsaved], [data-focus-first]') !== null
const unsaved = new Set(sentBack ? document.querySelectorAll(written) : [])

document.addEventListener('input', (event) => {
  const form = event.target.form
  if (form?.matches(written)) unsaved.add(form)
})
document.addEventListener('submit', (event) => unsaved.delete(event.target))
document.addEventListener('click', (event) => {
  const wayOut = event.target.closest('form .actions a')
  if (wayOut) unsaved.delete(wayOut.closest('form'))
})
addEventListener('beforeunload', (event) => {
  if ([...unsaved].some((form) => form.isConnected)) event.preventDefault()
})
