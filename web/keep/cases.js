// Cases in the database. A save is one transaction over the case and those of
// its sources that changed; it says which edition it follows, and where another
// tab has written since, nothing is overwritten. What cannot be read is moved
// aside as it was found, and the rest is opened.

import { given, sameSource } from '../state/kept.js';
import { FORM, KeepError } from './database.js';
import { readDecisions, readDraft, readObject, readSource, readText, ShapeError } from './shape.js';

/** @import { Source } from '../engine/protocol.js' */
/** @import { CaseFile, Content } from '../state/kept.js' */
/** @import { Database } from './database.js' */
/** @import { PlainCase } from './shape.js' */

/**
 * @typedef {{ id: string, name: string, title: string, opening: string, sources: number, changed: number }} Listed
 * @typedef {PlainCase & { id: string, changed: number, setAside: number }} Loaded setAside counts the sources that could not be read
 * @typedef {{ record: any, texts: any[] }} Raw a case as it lies in the database
 */

/** The edition of a case that another tab has deleted. */
const GONE = -1;

/** Every text of a case. @param {string} id */
const textsOf = (id) => IDBKeyRange.bound([id], [id, []]);

/** @param {Database} database */
export function createCases(database) {
  /** The edition of each case that this tab has read or written. @type {Map<string, number>} */
  const editions = new Map();

  /**
   * Writes the case and makes it the last one; resolves when that is on the disk.
   * A page that is going has no time to hear an answer: it asks for everything at
   * once, and relies on the lock that it holds in place of the edition.
   * @param {CaseFile} file what is kept of it so far
   * @param {Content} content what is to be kept
   * @param {number} changed
   * @param {boolean} [leaving]
   */
  async function save(file, content, changed, leaving = false) {
    const { id } = file;
    const edition = await database.transaction(['cases', 'texts', 'settings'], 'readwrite', (tx, then) => {
      const known = editions.get(id) ?? 0;
      const cases = tx.objectStore('cases');
      const write = () => {
        const { name, draft, sources, decisions } = content;
        const texts = tx.objectStore('texts');
        // A case that is new to the store has none of its sources there.
        const kept = new Map((known > 0 ? file.sources : []).map((source) => [source.id, source]));
        for (const source of sources) {
          if (!sameSource(source, kept.get(source.id))) texts.put({ ...given(source), case: id });
          kept.delete(source.id);
        }
        for (const gone of kept.keys()) texts.delete([id, gone]);
        cases.put({ id, form: FORM, edition: known + 1, changed, name, draft, decisions, sources: sources.map((source) => source.id) });
        tx.objectStore('settings').put({ name: 'last', value: id });
      };
      if (leaving && known >= 0) {
        write();
        tx.commit();
        return known + 1;
      }
      then(cases.get(id), (before) => {
        if ((before?.edition ?? 0) !== known) throw new KeepError(before ? 'changed' : 'gone');
        write();
      });
      return known + 1;
    });
    editions.set(id, edition);
  }

  /** @param {string} id @returns {Promise<Raw>} */
  async function raw(id) {
    const found = await database.transaction(['cases', 'texts'], 'readonly', (tx) => ({
      record: tx.objectStore('cases').get(id),
      texts: tx.objectStore('texts').getAll(textsOf(id)),
    }));
    return { record: found.record.result, texts: found.texts.result };
  }

  /** Opens a case. @param {string} id @returns {Promise<Loaded>} */
  async function load(id) {
    const found = await raw(id);
    if (!found.record) throw new KeepError('gone');
    if (found.record.form > FORM) throw new KeepError('future');
    try {
      const loaded = readStored(found);
      editions.set(id, found.record.edition);
      const broken = loaded.broken;
      if (broken.length > 0) await setAside({ record: { id, name: loaded.name }, texts: broken }, id, { ...found.record, sources: loaded.sources.map((source) => source.id) });
      return { id, name: loaded.name, draft: loaded.draft, sources: loaded.sources, decisions: loaded.decisions, changed: Number(found.record.changed) || 0, setAside: broken.length };
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
      await setAside(found, id);
      throw error;
    }
  }

  /** Keeps what cannot be read where no save touches it. @param {Raw} what @param {string} id @param {any} [rest] the record of what can be read */
  async function setAside(what, id, rest) {
    await database.transaction(['cases', 'texts', 'aside'], 'readwrite', (tx) => {
      tx.objectStore('aside').add(what);
      const texts = tx.objectStore('texts');
      if (rest) {
        tx.objectStore('cases').put(rest);
        for (const text of what.texts) texts.delete([id, text.id]);
      } else {
        tx.objectStore('cases').delete(id);
        texts.delete(textsOf(id));
      }
    });
  }

  /** All cases, the last changed first. @returns {Promise<Listed[]>} */
  async function list() {
    const request = await database.transaction(['cases'], 'readonly', (tx) => tx.objectStore('cases').getAll());
    return request.result.map(listed).sort((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
  }

  /** Takes a case out of the store and gives it back whole. @param {string} id @returns {Promise<Raw>} */
  async function remove(id) {
    const taken = await raw(id);
    await database.transaction(['cases', 'texts'], 'readwrite', (tx) => {
      tx.objectStore('cases').delete(id);
      tx.objectStore('texts').delete(textsOf(id));
    });
    editions.delete(id);
    return taken;
  }

  /** Puts a case back, under its own id or as another case. @param {Raw} what @param {{ id: string, name: string, changed: number }} [as] */
  async function restore({ record, texts }, as) {
    const own = as ? { ...record, ...as, edition: 1 } : record;
    await database.transaction(['cases', 'texts'], 'readwrite', (tx) => {
      tx.objectStore('cases').put(own);
      for (const text of texts) tx.objectStore('texts').put({ ...text, case: own.id });
    });
    if (!as) editions.set(own.id, own.edition);
  }

  return {
    save, load, raw, list, remove, restore,
    open: database.open,

    /** Another tab has deleted the case: it must not come back by a save. @param {string} id */
    forget(id) {
      editions.set(id, GONE);
    },

    /** Changes the name of a case that is not open. @param {string} id @param {string} name */
    async rename(id, name) {
      await database.transaction(['cases'], 'readwrite', (tx, then) => {
        const cases = tx.objectStore('cases');
        then(cases.get(id), (record) => { if (record) cases.put({ ...record, name, edition: record.edition + 1 }); });
      });
    },

    /** Deletes every case, and what was set aside. */
    async clear() {
      await database.transaction(['cases', 'texts', 'aside', 'settings'], 'readwrite', (tx) => {
        for (const store of ['cases', 'texts', 'aside']) tx.objectStore(store).clear();
        tx.objectStore('settings').delete('last');
      });
      editions.clear();
    },

    /** What was set aside, oldest first. @returns {Promise<(Raw & { key: number })[]>} */
    async aside() {
      return (await database.transaction(['aside'], 'readonly', (tx) => tx.objectStore('aside').getAll())).result;
    },

    /** @param {string} name */
    async setting(name) {
      return (await database.transaction(['settings'], 'readonly', (tx) => tx.objectStore('settings').get(name))).result?.value;
    },

    /** @param {string} name @param {unknown} value */
    async set(name, value) {
      await database.transaction(['settings'], 'readwrite', (tx) => tx.objectStore('settings').put({ name, value }));
    },
  };
}

/** @typedef {ReturnType<typeof createCases>} Cases */

/** Reads a stored case; a source that cannot be read costs that source alone. @param {Raw} found */
export function readStored({ record, texts }) {
  const object = readObject(record, 'case');
  if (!Array.isArray(object.sources)) throw new ShapeError('case.sources', 'a list was expected');
  const byId = new Map(texts.map((text) => [text?.id, text]));
  /** @type {Source[]} */
  const sources = [];
  /** @type {unknown[]} */
  const broken = [];
  for (const id of object.sources) {
    try {
      sources.push(readSource(byId.get(id), `source ${id}`, id, readText));
    } catch {
      broken.push(byId.get(id) ?? { id });
    }
  }
  return {
    name: readText(object.name ?? '', 'case.name'),
    draft: readDraft(object.draft, 'case.draft'),
    decisions: readDecisions(object.decisions ?? {}, 'case.decisions'),
    sources,
    broken,
  };
}

/** What the list shows of a case, which may be one that cannot be read. @param {any} record @returns {Listed} */
function listed(record) {
  const text = (/** @type {unknown} */ value) => (typeof value === 'string' ? value : '');
  return {
    id: text(record?.id),
    name: text(record?.name),
    title: text(record?.draft?.title),
    opening: text(record?.draft?.text).slice(0, 80),
    sources: Array.isArray(record?.sources) ? record.sources.length : 0,
    changed: Number.isFinite(record?.changed) ? record.changed : 0,
  };
}

/** What a case is called where the reader gave it no name: its headline, else its first words. @param {Pick<Listed, 'name' | 'title' | 'opening'>} listed @param {string} untitled */
export function nameOf({ name, title, opening }, untitled) {
  const words = opening.trim().split(/\s+/);
  const first = words.slice(0, 6).join(' ') + (words.length > 6 ? '…' : '');
  return name || title || first || untitled;
}
