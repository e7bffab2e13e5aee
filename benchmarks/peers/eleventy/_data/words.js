// The words around the pages.
export default {
  "pl": {
    "skip": "Przejdź do treści",
    "main": "Menu główne",
    "breadcrumb": "Jesteś tutaj",
    "languages": "Języki",
    "contents": "Na tej stronie",
    "pager": "Poprzednia i następna strona",
    "previous": "Poprzednia",
    "next": "Następna",
    "footer": "O tym serwisie",
    "publisher": "Wydawca",
    "notFoundTitle": "Nie ma takiej strony",
    "notFoundText": "Pod tym adresem nic nie ma. Sprawdź, czy nie ma w nim błędu, albo przejdź do jednej z tych stron.",
    "language": "Polski",
    "locale": "pl_PL"
  },
  "en": {
    "skip": "Skip to content",
    "main": "Main menu",
    "breadcrumb": "You are here",
    "languages": "Languages",
    "contents": "On this page",
    "pager": "Previous and next page",
    "previous": "Previous",
    "next": "Next",
    "footer": "About this site",
    "publisher": "Publisher",
    "notFoundTitle": "Page not found",
    "notFoundText": "There is nothing at this address. Check that it is typed correctly, or go to one of these pages.",
    "language": "English",
    "locale": "en_GB"
  }
};
