// Says that scripts run, so that pages can show what only works with them.
document.documentElement.classList.add("scripted");
