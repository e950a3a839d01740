// A strip that is pushed sideways begins where one is: the current place of the navigation, the chosen tab.
for (const here of document.querySelectorAll(".nav [aria-current], .chips [aria-current], .tabs [aria-current]")) {
  const strip = here.parentElement;
  const away = here.getBoundingClientRect().left - strip.getBoundingClientRect().left;
  strip.scrollLeft += away - (strip.clientWidth - here.offsetWidth) / 2;
}
