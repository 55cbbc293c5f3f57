// What is dragged onto the sources: files, or text out of another window. A
// file that misses them must not take the page's place, as browsers do it
// when nobody minds.

/** Something pasted or dropped; html may be empty. @typedef {{ text: string, html: string }} Content */

/** @param {DataTransfer | null} data */
const holdsFiles = (data) => data?.types.includes('Files') ?? false;

/**
 * @param {HTMLElement} root
 * @param {{ onFiles: (files: File[]) => void, onText: (content: Content) => void }} how
 */
export function dropTarget(root, { onFiles, onText }) {
  const over = (/** @type {boolean} */ is) => root.classList.toggle('is-dropping', is);

  root.addEventListener('dragover', (event) => {
    if (!holdsFiles(event.dataTransfer) && !event.dataTransfer?.types.includes('text/plain')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    over(true);
  });
  root.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) over(false);
  });
  root.addEventListener('drop', (event) => {
    over(false);
    const data = event.dataTransfer;
    if (!data || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    event.stopPropagation();
    if (holdsFiles(data)) onFiles([...data.files]);
    else onText({ text: data.getData('text/plain'), html: data.getData('text/html') });
  });
  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
  });
  document.addEventListener('drop', (event) => {
    if (holdsFiles(event.dataTransfer)) event.preventDefault();
  });
}
