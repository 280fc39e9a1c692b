// An open menu closes by Escape, and when one turns elsewhere.
const menus = () => document.querySelectorAll('details.user-menu[open]')

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  menus().forEach((menu) => {
    menu.open = false
    menu.querySelector('summary').focus()
  })
})
for (const turn of ['click', 'focusin']) {
  document.addEventListener(turn, (event) => {
    menus().forEach((menu) => { if (!menu.contains(event.target)) menu.open = false })
  })
}
