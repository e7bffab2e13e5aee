// Takes a visitor who came for a part of the old page to that part of the new one. Who came for the page alone is led on without it.
const link = document.links[0];
if (location.hash || location.search) {
  link.hash = location.hash || link.hash;
  link.search = location.search || link.search;
  location.replace(link.href);
}
