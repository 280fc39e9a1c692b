// A form that came back with errors: the summary names each field as it stands on the page, is read
// first, and its links lead into the fields.
for (const link of document.querySelectorAll('.error-summary a[href^="#"]')) {
  const field = document.getElementById(decodeURIComponent(link.hash.slice(1)))
  const words = field?.closest('fieldset.field')?.querySelector('legend') ?? field?.labels?.[0]
  const label = words?.firstChild?.textContent.trim().replace(/[?:.]$/, '')
  if (label) {
    const name = link.querySelector('span') ?? document.createElement('span')
    name.textContent = `${label}: `
    link.prepend(name)
  }
}
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
