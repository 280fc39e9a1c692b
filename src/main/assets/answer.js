// Helps whoever answers a survey. All of it is done by the server too, or can be done without.
const form = document.querySelector('.answering__form[method="post"]')

// Items that depend on an earlier answer come when it is given.
const dependent = form ? [...form.querySelectorAll('[data-asked-if]')] : []
function chosen(name) {
  return [...form.elements].filter((field) => field.name === name && field.checked).map((field) => field.value)
}
function route() {
  for (const item of dependent) {
    const wanted = item.dataset.askedOn.split(' ')
    item.hidden = !chosen(item.dataset.askedIf).some((value) => wanted.includes(value))
    item.querySelector('.asked__condition')?.setAttribute('hidden', '')
  }
}
if (dependent.length > 0) {
  form.addEventListener('change', route)
  route()
}

// To give no answer and to give one exclude each other, and a choice of some takes no more.
form?.addEventListener('change', (event) => {
  const field = event.target
  if (field.type !== 'checkbox' || !field.checked) return
  for (const other of form.querySelectorAll(`input[type="checkbox"][name="${CSS.escape(field.name)}"]`)) {
    if (other !== field && (field.value === '-' || other.value === '-')) other.checked = false
  }
})

// What is written stays on this device, and nowhere else, until it is sent.
const kept = 'arbetsro-answer '
const draft = form?.dataset.answer ? kept + form.dataset.answer : null
const told = document.querySelector('[data-draft-kept]')
function write(values) {
  try {
    if (values) localStorage.setItem(draft, JSON.stringify(values))
    else localStorage.removeItem(draft)
    if (told) told.hidden = !values
  } catch {
    // A device that keeps nothing: then it is not kept.
  }
}
function read() {
  try {
    return JSON.parse(localStorage.getItem(draft) ?? 'null')
  } catch {
    return null
  }
}
if (draft) {
  const sentBack = document.querySelector('.error-summary') !== null
  const before = sentBack ? null : read()
  if (before) {
    for (const field of form.elements) {
      if (!field.name?.startsWith('answer.')) continue
      const values = before[field.name] ?? []
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = values.includes(field.value)
      else field.value = values[0] ?? ''
      if (field.value && field.closest('details') && field.type !== 'radio') field.closest('details').open = true
    }
    told.hidden = false
    if (dependent.length > 0) route()
  }
  form.addEventListener('input', () => {
    const values = {}
    for (const [name, value] of new FormData(form)) {
      if (name.startsWith('answer.') && value !== '') (values[name] ??= []).push(value)
    }
    write(values)
  })
  document.querySelector('[data-draft-clear]').addEventListener('click', () => {
    form.reset()
    write(null)
    if (dependent.length > 0) route()
    form.querySelector('input:not([type="hidden"]), textarea, select').focus()
  })
}
if (document.querySelector('[data-answer-received]')) {
  try {
    localStorage.removeItem(kept + location.pathname)
  } catch {
    // Nothing was kept.
  }
}
