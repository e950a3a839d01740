// Shows a small number that the site left in a readable cookie: how many goods are in the cart.
for (const badge of document.querySelectorAll("[data-count]")) {
  const found = document.cookie.split("; ").find((cookie) => cookie.startsWith(badge.dataset.count + "="));
  const count = found ? Number(found.split("=")[1]) : 0;
  badge.hidden = !(count > 0);
  badge.textContent = count > 99 ? "99+" : String(count);
}
