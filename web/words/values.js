// Values as a reader would say them: "less than 3 hours", "16 June 2021".
// The wording of the source is always shown beside it; this is what was read.

/** @import { QuantityValue, Value } from '../engine/protocol.js' */

const LOCALE = 'en-GB';
const number = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 6 });
const day = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
const month = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', month: 'long', year: 'numeric' });
const yearlessDay = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', day: 'numeric', month: 'long' });
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** @type {Record<string, string>} */
const seasons = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };

/** Most figures are small, and a formatter is slow. @param {number} n */
const numeral = (n) => (Number.isInteger(n) && Math.abs(n) < 1000 ? String(n) : number.format(n));

/** Empty where nothing was read. @param {Value} value @returns {string} */
export function formatValue(value) {
  switch (value?.kind) {
    case 'quantity': return formatQuantity(value);
    case 'time': return formatTime(value.timex, value.from, value.to);
    case 'name': return value.role ? `${value.name}, ${value.role}` : value.name;
    case 'quote': return value.speaker ? `${value.speaker}: “${value.text}”` : `“${value.text}”`;
    case 'event': return value.negated ? `not: ${value.predicate}` : value.predicate;
    default: return '';
  }
}

/** @param {QuantityValue} q @returns {string} */
export function formatQuantity(q) {
  const range = formatRange(q);
  const change = q.change ? `${q.change} ` : '';
  const of = q.of ? ` ${q.of}` : '';
  if (q.unit.startsWith('count per ')) return `${change}${formatRange({ ...q, unit: '' })}${of}${q.unit.slice('count'.length)}`;
  return `${change}${range}${of}`;
}

/** @param {QuantityValue} q */
function formatRange(q) {
  const { lo, hi, unit } = q;
  if (lo === null && hi === null) return 'any number';
  if (lo !== null && lo === hi) return `${q.approx ? 'about ' : ''}${withUnit(numeral(lo), lo, unit)}`;
  if (lo === null) return `${q.hiOpen ? 'less than' : 'at most'} ${withUnit(numeral(/** @type {number} */ (hi)), /** @type {number} */ (hi), unit)}`;
  if (hi === null) return `${q.loOpen ? 'more than' : 'at least'} ${withUnit(numeral(lo), lo, unit)}`;
  const between = q.loOpen || q.hiOpen;
  const ends = between ? `${numeral(lo)} and ${numeral(hi)}` : `${numeral(lo)} to ${numeral(hi)}`;
  return `${between ? 'between ' : ''}${withUnit(ends, hi, unit)}`;
}

/** @param {string} figure @param {number} n @param {string} unit */
function withUnit(figure, n, unit) {
  if (!unit) return figure;
  if (unit === 'percent') return `${figure}%`;
  if (/^[A-Z]{3}\b/.test(unit)) return `${unit} ${figure}`.replace(/^([A-Z]{3})( per [a-z ]+) (.*)$/, '$1 $3$2');
  return `${figure} ${n === 1 ? unit : pluralUnit(unit)}`;
}

/** "kilometer per hour" has its plural in the middle. @param {string} unit */
export function pluralUnit(unit) {
  if (unit === 'percentage point') return 'percentage points';
  const [head, ...rest] = unit.split(' per ');
  const tail = rest.length ? ` per ${rest.join(' per ')}` : '';
  return pluralWord(head) + tail;
}

/** @type {Record<string, string>} */
const irregular = { foot: 'feet', inch: 'inches', century: 'centuries', hertz: 'hertz', 'degree celsius': 'degrees celsius', 'degree fahrenheit': 'degrees fahrenheit' };

/** @param {string} word */
function pluralWord(word) {
  if (irregular[word]) return irregular[word];
  const last = word.split(' ').at(-1) ?? '';
  if (irregular[last]) return word.slice(0, -last.length) + irregular[last];
  return `${word}s`;
}

/** @param {string} timex @param {string} from @param {string} to */
export function formatTime(timex, from, to) {
  const said = formatTimex(timex);
  if (said !== timex || !from) return said;
  return from === to || !to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`;
}

/** A TIMEX3 value in words where it has a plain wording, else as it is. @param {string} timex */
export function formatTimex(timex) {
  const weekday = /^X{4}-WXX-([1-7])/.exec(timex);
  if (weekday) return `a ${weekdays[Number(weekday[1]) - 1]}`;
  const yearless = /^X{4}-(\d\d)-(\d\d)$/.exec(timex);
  if (yearless) return yearlessDay.format(Date.UTC(2000, Number(yearless[1]) - 1, Number(yearless[2])));
  if (/^\d{4}-\d\d-\d\d/.test(timex)) {
    const clock = /T(\d\d:\d\d)/.exec(timex);
    return formatDay(timex.slice(0, 10)) + (clock ? `, ${clock[1]}` : '');
  }
  if (/^\d{4}-\d\d$/.test(timex)) return month.format(Date.UTC(Number(timex.slice(0, 4)), Number(timex.slice(5)) - 1));
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex);
  if (season) return `${seasons[season[2]]} ${season[1]}`;
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(timex);
  if (week) return `${week[3] ? 'weekend of ' : ''}week ${Number(week[2])} of ${week[1]}`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(timex);
  if (quarter) return `quarter ${quarter[2]} of ${quarter[1]}`;
  if (/^\d{3}$/.test(timex)) return `the ${timex}0s`;
  return timex;
}

/** @param {string} iso a day @returns {string} */
export function formatDay(iso) {
  return format(day, iso);
}

/** For lists: "16 Jun 2021". @param {string} iso a day @returns {string} */
export function formatShortDay(iso) {
  return format(shortDay, iso);
}

/** @param {Intl.DateTimeFormat} how @param {string} iso */
function format(how, iso) {
  const time = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? iso : how.format(time);
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const dayAndClock = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** A moment as the reader's clock shows it: the hour today, else with its day. @param {string | number} moment @param {Date} [now] */
export function formatMoment(moment, now = new Date()) {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  return date.toDateString() === now.toDateString() ? clock.format(date) : dayAndClock.format(date);
}
