// A link to a text copies it instead, where the browser lets us; otherwise it opens the text.
document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[data-copy]')
  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  try {
    const answer = await fetch(link.href)
    if (!answer.ok) throw new Error(String(answer.status))
    await navigator.clipboard.writeText(await answer.text())
  } catch {
    location.href = link.href
    return
  }
  const words = link.dataset.words ?? link.textContent
  link.dataset.words = words
  link.textContent = link.dataset.copied
  const status = document.querySelector('[data-copy-status]')
  if (status) status.textContent = `${link.getAttribute('aria-label') ?? words}: ${link.dataset.copied}`
  setTimeout(() => { link.textContent = words }, 4000)
})
