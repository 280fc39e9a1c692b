// A button puts its text where one writes in a field.
for (const button of document.querySelectorAll('button[data-insert]')) button.hidden = false
document.addEventListener('click', (event) => {
  const button = event.target.closest('button[data-insert]')
  const field = button && document.getElementById(button.dataset.into)
  if (!field) return
  field.setRangeText(button.dataset.insert, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
})
