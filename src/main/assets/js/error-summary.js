// A form that came back with errors: the summary is read first, and its links lead into the fields.
document.querySelector('[data-focus-first]')?.focus()

document.addEventListener('click', (event) => {
  const link = event.target.closest('.error-summary a[href^="#"]')
  const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
  if (!field) return
  event.preventDefault()
  field.focus({ preventScroll: true })
  const frame = field.closest('.field') ?? field
  frame.scrollIntoView({ block: 'start' })
})
