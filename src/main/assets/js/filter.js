// A choice above a list holds at once. Not when it is made by arrow keys, which pass all choices on
// their way: then Enter or the button shows the list.
let byKey = false
document.addEventListener('keydown', () => { byKey = true }, true)
document.addEventListener('pointerdown', () => { byKey = false }, true)

document.addEventListener('change', (event) => {
  if (byKey || !event.target.matches('form[data-submit-on-change] select')) return
  event.target.form.requestSubmit()
})
