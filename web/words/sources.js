// What the page says where sources are added and changed. Loaded when a
// reader opens that dialog.

export const words = {
  add: 'Add a source',
  edit: 'Edit this source',
  submit: 'Add this source',
  save: 'Save changes',
  cancel: 'Cancel',
  text: 'Text of the article',
  title: 'Title',
  outlet: 'Outlet',
  date: 'Date',
  url: 'Address of the page',
  textHint: 'Paste the article, from the page itself if you can: title, outlet, date and address are filled in where the clipboard has them.',
  dateHint: 'Day of publication. Without it, the date is read from the text where it states one.',
  dateWas: (/** @type {string} */ day, /** @type {string} */ place) => `Read as ${day}, ${place}. Choose another day to correct it.`,
  urlHint: 'Kept with the source and shown with it. It is never opened.',
  urlWrong: 'An address begins with https:// or http://.',
  needText: 'Paste the text of the article first.',
  urlOnly: 'That is only an address. gainsay opens no addresses: open the page yourself, copy the text of the article and paste it here.',
  filled: (/** @type {string} */ list) => `Filled in from what you pasted: ${list}.`,
};
