// Searching and narrowing, on the search page alone. How the index is laid out and how results are ranked is told in docs/search.md.
"use strict";

{
  const FIRST = 10; // results at a time
  const MOST_SIGNS = 500; // of a query
  const MOST_WORDS = 12;
  const MOST_BYTES = 90000; // of postings for one query, as estimated
  const MOST_SHARDS = 4; // of words for one word
  const BEGINNINGS = 6; // longer words for an unfinished one
  const BEGUN = .6, MISTYPED = .5; // what such words count against the word itself
  const BUCKETS = 4096;

  // What is said. The texts are put in when the site is built, from templates/strings/.

  const MONTHS = JSON.parse("{{words.months}}");
  const MONTHS_SHORT = JSON.parse("{{words.monthsShort}}");
  const rule = new Intl.PluralRules("{{words.plurals}}");

  const say = (text, values) => text.replace(/\{([a-zA-Z]+)\}/g, (place, name) => values[name] ?? place);
  const grouped = number => String(number).replace(/\B(?=(\d{3})+$)/g, "{{words.grouping}}");
  const wordFor = (forms, number) => {
    const all = JSON.parse(forms);
    return all[rule.select(number)] ?? all.other;
  };
  const articles = number => ({count: grouped(number), word: wordFor("{{words.articles}}", number)});
  const dated = (text, date) => {
    const [year, month, day] = date.split("-").map(Number);
    return say(text, {year, month: MONTHS[month - 1], monthShort: MONTHS_SHORT[month - 1], monthNumber: month, day});
  };

  // The words of a text: dev.pressmark.search.Tokens says the same in Java, vectors.tsv holds both to it.

  const MOST_UNITS = 32;
  const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3005-\u30FF\u31F0-\u31FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u;
  const PART = /[\p{L}\p{Nd}\p{Mn}\p{Mc}〇]/u;

  const fold = text => text.normalize("NFKC").toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[\u2018-\u201B\u02BC]/g, "'")
    .replace(/[\0-\x20\p{Z}]+/gu, " ")
    .normalize("NFD").replace(/[\u0300-\u036F]/g, "").replace(/ς/g, "σ").normalize("NFC");

  const isPart = c => c !== undefined && PART.test(c);
  const isUnspaced = c => c !== undefined && UNSPACED.test(c);

  const tokens = text => {
    const signs = [...fold(text)];
    const words = [];
    for (let at = 0; at < signs.length;) {
      const c = signs[at];
      if (!isPart(c)) {
        at++;
      } else if (isUnspaced(c)) {
        words.push(c);
        const next = signs[++at];
        if (isPart(next) && isUnspaced(next)) words.push(c + next);
      } else {
        let word = "";
        const put = sign => { if (word.length + sign.length <= MOST_UNITS) word += sign; };
        if (signs[at - 1] === "." && (at === 1 || signs[at - 2] === " ") && /\p{L}/u.test(c)) put(".");
        for (; at < signs.length; at++) {
          if (isPart(signs[at]) && !isUnspaced(signs[at])) put(signs[at]);
          else if (signs[at] !== "'" || !isPart(signs[at + 1])) break;
        }
        if (signs[at] === "+" && signs[at + 1] === "+") {
          put("+");
          put("+");
          at += 2;
        } else if (signs[at] === "#" && !isPart(signs[at + 1])) {
          put("#");
          at++;
        }
        words.push(word);
      }
    }
    return words;
  };

  // The shards of the index

  const base = new URL(document.querySelector("#search form").action);
  let shards = new Map();
  let again = false; // past the browser's cache, once two builds have met

  class TwoBuilds extends Error {}

  const load = name => {
    if (!shards.has(name)) {
      const here = shards;
      const shard = fetchShard(name);
      shard.catch(() => here.delete(name));
      shards.set(name, shard);
    }
    return shards.get(name);
  };

  const fetchShard = async name => {
    const response = await fetch(new URL(name + ".json", base), again ? {cache: "reload"} : {});
    if (!response.ok) throw new Error(name + ": " + response.status);
    const shard = await response.json();
    if (name !== "meta" && shard.version !== (await load("meta")).version) throw new TwoBuilds(name);
    return shard;
  };

  const VALUES = new Uint8Array(128);
  for (let c = 33, value = 0; c < 127; c++) if (c !== 34 && c !== 92) VALUES[c] = value++;

  /** Hands each number that is written in a text to a function. */
  const numbers = (text, each) => {
    for (let at = 0, high = 0; at < text.length; at++) {
      const value = VALUES[text.charCodeAt(at)];
      if (value < 60) {
        each(high * 60 + value);
        high = 0;
      } else {
        high = high * 32 + value - 60;
      }
    }
  };

  const unfronted = text => {
    let before = "";
    return text === "" ? [] : text.split(" ").map(one => before = before.slice(0, parseInt(one[0], 36)) + one.slice(1));
  };

  /** The numbers of the shards that hold what begins with a text, given where each shard begins. */
  const range = (starts, beginning, end = beginning + "\uFFFF") => {
    const last = key => starts.findLastIndex(start => start <= key);
    const some = [];
    for (let i = last(beginning); i >= 0 && i <= last(end) && some.length < MOST_SHARDS; i++) some.push(i);
    return some;
  };

  /** The entries of one shard of words: each the word, in how many articles it is, and which shard says in which. */
  const dictionary = async number => {
    const shard = await load("words/" + number);
    if (!shard.entries) {
      const frequencies = [];
      numbers(shard.frequencies, f => frequencies.push(f + 1));
      let [at, ...next] = shard.postings;
      shard.entries = unfronted(shard.words).map((word, i) => {
        if (i === next[0]) {
          at++;
          next.shift();
        }
        return {word, frequency: frequencies[i], shard: at};
      });
    }
    return shard.entries;
  };

  const entries = async (starts, beginning, end) =>
    (await Promise.all(range(starts, beginning, end).map(dictionary))).flat().filter(e => e.word.startsWith(beginning));

  const exactly = async (meta, word) => (await entries(meta.words, word, word)).find(e => e.word === word);

  // From words to articles

  /** Whether two words differ by one sign: another, one more, one less, or two that changed places. */
  const near = (a, b) => {
    if (Math.abs(a.length - b.length) > 1 || a === b) return false;
    let i = 0;
    while (a[i] === b[i]) i++;
    const rest = (x, y) => a.slice(i + x) === b.slice(i + y);
    return rest(1, 1) || rest(1, 0) || rest(0, 1) || a[i] === b[i + 1] && a[i + 1] === b[i] && rest(2, 2);
  };

  const backwards = word => [...word].reverse().join("");

  /** Words of the archive that a word may be mistyped from: one half of it is right, or two signs in its middle changed places. */
  const mended = async (meta, word) => {
    const half = word.length >> 1;
    const ending = backwards(word.slice(half));
    const ends = await Promise.all(range(meta.endings, ending).map(async i =>
      unfronted((await load("endings/" + i)).words).filter(one => one.startsWith(ending)).map(backwards)));
    const crossed = word.slice(0, half - 1) + word[half] + word[half - 1] + word.slice(half + 1);
    const others = [...ends.flat().filter(one => near(word, one)), crossed];
    const found = await Promise.all([entries(meta.words, word.slice(0, half)),
      ...others.slice(0, 20).map(async one => [await exactly(meta, one)])]);
    const distinct = new Map(found.flat().filter(e => e && near(word, e.word)).map(e => [e.word, e]));
    return [...distinct.values()].sort(byFrequency).slice(0, 3).map(e => ({...e, factor: MISTYPED}));
  };

  const byFrequency = (a, b) => b.frequency - a.frequency;

  /** What one word of a query stands for: itself, longer words while it is unfinished, and where there is hardly any, its neighbours. */
  const expanded = async (meta, word, unfinished) => {
    const found = unfinished ? await entries(meta.words, word) : [await exactly(meta, word)].filter(e => e);
    const exact = found.filter(e => e.word === word).map(e => ({...e, factor: 1}));
    const longer = found.filter(e => e.word !== word).sort(byFrequency).slice(0, BEGINNINGS)
      .map(e => ({...e, factor: BEGUN}));
    const some = [...exact, ...longer];
    const hardlyAny = some.reduce((sum, e) => sum + e.frequency, 0) < 3;
    const mistyped = hardlyAny && word.length > 3 && !isUnspaced(word) ? await mended(meta, word) : [];
    return {word, mended: some.length ? [] : mistyped.map(e => e.word), entries: [...some, ...mistyped]};
  };

  /** About how many bytes it takes to tell where a word is. */
  const cost = (e, articles) => 1500 + e.frequency * (Math.log2(articles / e.frequency) + 2.5) / 8;

  /** Leaves out what would cost too much: of the words the most frequent, of an unfinished word's the last. */
  const affordable = (groups, articles) => {
    let left = MOST_BYTES;
    const most = group => Math.max(0, ...group.entries.map(e => e.frequency));
    const kept = new Set();
    for (const group of [...groups].sort((a, b) => most(a) - most(b))) {
      const some = [];
      let price = 0;
      for (const e of group.entries) {
        if (some.length === 0 || price + cost(e, articles) < left / 2) {
          some.push(e);
          price += cost(e, articles);
        }
      }
      if (kept.size === 0 || price <= left) {
        group.entries = some;
        left -= price;
        kept.add(group);
      }
    }
    return groups.filter(group => kept.has(group));
  };

  const postings = async e => {
    const shard = await load("postings/" + e.shard);
    shard.table ??= {words: shard.words.split(" "), articles: shard.articles.split(" "), impacts: shard.impacts.split(" ")};
    const i = shard.table.words.indexOf(e.word);
    if (i < 0) throw new TwoBuilds(e.word);
    return [shard.table.articles[i], shard.table.impacts[i]];
  };

  const queryWords = query => {
    const all = [...new Set(tokens(query.slice(0, MOST_SIGNS)))];
    const isInPair = one => isUnspaced(one) && [...one].length === 1
      && all.some(pair => pair !== one && isUnspaced(pair) && pair.includes(one));
    return all.filter(one => !isInPair(one)).slice(0, MOST_WORDS);
  };

  /** The positions of articles, best first; how many of the words each has; and what was made of the words. */
  const ask = async query => {
    const meta = await load("meta");
    const words = queryWords(query);
    const unfinished = /[\p{L}\p{Nd}]$/u.test(query) && query.length <= MOST_SIGNS;
    const groups = await Promise.all(words.map((word, i) =>
      expanded(meta, word, unfinished && i === words.length - 1 && !isUnspaced(word))));
    const kept = affordable(groups, meta.articles);
    const lists = await Promise.all(kept.map(group => Promise.all(group.entries.map(postings))));
    const scores = new Float32Array(meta.articles);
    const matches = new Uint8Array(meta.articles);
    kept.forEach((group, g) => weigh(group, lists[g], meta.articles, scores, matches));
    const most = matches.reduce((a, b) => a > b ? a : b, 0);
    return {
      order: ranked(scores, matches, most), most, words: words.length,
      left: groups.filter(group => !kept.includes(group)).map(group => group.word),
      mended: kept.flatMap(group => group.mended),
      found: new Set(kept.flatMap(group => group.entries.map(e => e.word)).concat(words)),
    };
  };

  /** BM25 with the frequency and the field already in the impact; of the words that one word stands for, the best counts. */
  const weigh = (group, lists, articles, scores, matches) => {
    const best = new Float32Array(articles);
    const frequency = Math.max(0, ...group.entries.map(e => e.frequency));
    const rarity = Math.log(1 + (articles - frequency + .5) / (frequency + .5));
    group.entries.forEach((e, i) => {
      const impacts = [];
      numbers(lists[i][1], impact => impacts.push(impact));
      let at = -1, n = 0;
      numbers(lists[i][0], distance => {
        at += distance + 1;
        best[at] = Math.max(best[at], e.factor * rarity * impacts[n++]);
      });
    });
    for (let i = 0; i < articles; i++) {
      if (best[i] > 0) {
        scores[i] += best[i];
        matches[i]++;
      }
    }
  };

  /** The articles that have most of the words, by score; of the same score the newest first. */
  const ranked = (scores, matches, most) => {
    if (most === 0) return [];
    let top = 0;
    for (let i = 0; i < scores.length; i++) if (matches[i] === most && scores[i] > top) top = scores[i];
    const buckets = Array.from({length: BUCKETS}, () => []);
    for (let i = 0; i < scores.length; i++) {
      if (matches[i] === most) buckets[BUCKETS - 1 - Math.floor(scores[i] / top * (BUCKETS - 1))].push(i);
    }
    return buckets.flat();
  };

  // Narrowing: which articles have what was chosen, and what else these have

  const AXES = ["tag", "category", "source"];
  const MOST_CHOSEN = 20;

  /** The terms of each axis by their slugs, and the stretch of site order that each month is. */
  const terms = async () => {
    const [meta, shard] = await Promise.all([load("meta"), load("terms")]);
    if (!shard.months.by) {
      for (const axis of AXES) {
        const {names, slugs, counts, shards: where} = shard[axis];
        const rank = new Map();
        names.forEach((name, i) => {
          slugs[i] ||= name.replace(/[A-Z]/g, c => c.toLowerCase()).replaceAll(" ", "-");
          rank.set(slugs[i], i);
        });
        const all = [];
        let count = meta.articles;
        numbers(counts, less => all.push(count -= less));
        shard[axis] = {names, slugs, rank, counts: all, where: where.split(" ")};
      }
      const by = new Map();
      const months = shard.months.split(" ");
      let from = 0;
      numbers(shard.counts, count => {
        by.set(months[by.size], {from, to: from + count});
        from += count;
      });
      shard.months = {by};
    }
    return shard;
  };

  /** The stretches of site order that were chosen by year and month; all of it where none was. */
  const stretches = (shard, chosen, articles) => {
    const years = chosen.filter(one => one.axis === "year").map(one => one.slug);
    const months = chosen.filter(one => one.axis === "month").map(one => one.slug);
    if (years.length + months.length === 0) return [{from: 0, to: articles}];
    return [...shard.months.by].filter(([month]) => (!years.length || years.some(year => month.startsWith(year + "-")))
      && (!months.length || months.includes(month))).map(([, stretch]) => stretch);
  };

  /** The shards that a term may be in, told by their numbers; all of them for a frequent one. */
  const shardsOf = (axis, rank) => {
    if (axis.where[rank] === "~") return () => true;
    const some = new Set();
    let at = -1;
    numbers(axis.where[rank], distance => some.add(at += distance + 1));
    return number => some.has(number);
  };

  const facetsOf = async number => {
    const shard = await load("facets/" + number);
    if (!shard.rows) {
      const rows = [];
      let left = 0;
      numbers(shard.tag, n => {
        if (left === 0) {
          rows.push([]);
          left = n;
        } else {
          rows.at(-1).push(n);
          left--;
        }
      });
      const one = text => {
        const ranks = [];
        numbers(text, rank => ranks.push(rank - 1));
        return ranks;
      };
      shard.rows = rows;
      shard.category = one(shard.category);
      shard.source = one(shard.source);
    }
    return shard;
  };

  /**
   * Of some articles, or of all, those that have every tag that was chosen, and one of the categories, of the sources, of the
   * years and of the months, since an article has no more than one of them. With how many of these have each term.
   */
  const narrowed = async (order, chosen) => {
    const [meta, shard] = await Promise.all([load("meta"), terms()]);
    if (!order && chosen.length === 0) {
      return {order: Array.from({length: meta.articles}, (none, i) => i),
        tallies: Object.fromEntries(AXES.map(axis => [axis, shard[axis].counts])), shard};
    }
    const wanted = Object.fromEntries(AXES.map(axis =>
      [axis, chosen.filter(one => one.axis === axis).map(one => shard[axis].rank.get(one.slug) ?? -1)]));
    const tallies = Object.fromEntries(AXES.map(axis => [axis, new Uint32Array(shard[axis].names.length)]));
    const within = new Uint8Array(meta.articles);
    for (const {from, to} of stretches(shard, chosen, meta.articles)) within.fill(1, from, to);
    if (order) order.forEach(position => within[position] *= 2);
    const least = order ? 2 : 1;
    const some = AXES.map(axis => wanted[axis].map(rank => rank < 0 ? () => false : shardsOf(shard[axis], rank)));
    const numbersOf = [];
    for (let number = 0; number * shard.perShard < meta.articles; number++) {
      if (some[0].every(has => has(number)) && some.slice(1).every(any => !any.length || any.some(has => has(number)))
        && within.subarray(number * shard.perShard, (number + 1) * shard.perShard).includes(least)) numbersOf.push(number);
    }
    const found = new Uint8Array(meta.articles);
    const is = (any, rank) => any.length === 0 || any.includes(rank);
    await Promise.all(numbersOf.map(async number => {
      const {rows, category, source} = await facetsOf(number);
      rows.forEach((tags, i) => {
        const position = number * shard.perShard + i;
        if (within[position] < least || !is(wanted.category, category[i]) || !is(wanted.source, source[i])
          || !wanted.tag.every(rank => tags.includes(rank))) return;
        found[position] = 1;
        tags.forEach(rank => tallies.tag[rank]++);
        if (category[i] >= 0) tallies.category[category[i]]++;
        if (source[i] >= 0) tallies.source[source[i]]++;
      });
    }));
    const all = order ? order.filter(position => found[position]) : [];
    if (!order) for (let i = found.indexOf(1); i >= 0; i = found.indexOf(1, i + 1)) all.push(i);
    return {order: all, tallies, shard};
  };

  // What the reader sees. Texts of the archive become text nodes, never markup.

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };

  const WORD = new RegExp("(" + UNSPACED.source + "+)|(?:(?<=^|\\s)\\.)?[\\p{L}\\p{Nd}\\p{M}'’\\u00AD\\u200B-\\u200D]+(?:\\+\\+|#)?", "gu");

  /** A text with the words that were found marked. */
  const marked = (text, found) => {
    const parts = [];
    let plain = 0;
    const mark = (from, to) => {
      parts.push(text.slice(plain, from), element("mark", {}, text.slice(from, to)));
      plain = to;
    };
    for (const match of text.matchAll(WORD)) {
      if (match[1]) markPairs(match[1], match.index, found, mark);
      else if (tokens(match[0]).some(word => found.has(word))) mark(match.index, match.index + match[0].length);
    }
    return [...parts, text.slice(plain)];
  };

  /** In a run without blanks, the stretches of signs that were asked for. */
  const markPairs = (run, index, found, mark) => {
    const signs = [...run];
    const hit = signs.map((c, i) => found.has(fold(c)) || found.has(fold(c + (signs[i + 1] ?? "")))
      || i > 0 && found.has(fold(signs[i - 1] + c)));
    let from = index, at = index;
    signs.forEach((c, i) => {
      if (hit[i] && !hit[i - 1]) from = at;
      at += c.length;
      if (hit[i] && !hit[i + 1]) mark(from, at);
    });
  };

  const shown = (article, found) => {
    const [title, slug, date, source, category, ink, tags, likes, minutes, summary] = article;
    const [year, month] = date.split("-");
    const address = new URL("../articles/" + year + "/" + month + "/" + encodeURIComponent(slug) + "/", base);
    const hit = element("article", {class: "hit" + (ink && " k " + ink)},
      element("p", {class: "meta"}, dated("{{words.date}}", date),
        ...category ? [" · ", element("span", {}, ...marked(category, found))] : [],
        ...source ? [" · ", ...marked(source, found)] : []),
      element("h2", {dir: "auto"}, element("a", {href: address.href}, ...marked(title, found))));
    if (summary) hit.append(element("p", {class: "sum", dir: "auto"}, ...marked(summary, found)));
    hit.append(element("p", {class: "facts"}, ...tags.map(tag => element("span", {class: "tag"}, ...marked(tag, found))),
      say("{{words.facts}}", {likes: grouped(likes), word: wordFor("{{words.likes}}", likes), minutes: grouped(minutes),
        minutesWord: wordFor("{{words.minutes}}", minutes)})));
    return element("li", {}, hit);
  };

  const articleAt = async (meta, position) => {
    const shard = await load("articles/" + Math.floor(position / meta.perShard));
    return shard.articles[position % meta.perShard];
  };

  const told = (answer, query) => {
    const all = answer.most + answer.left.length === answer.words;
    const some = articles(answer.order.length);
    const list = words => ({words: words.join("{{words.listComma}}")});
    const notes = [
      answer.most === 0 ? say("{{words.nothingFound}}", {query: query.trim().slice(0, 80)})
        : all ? say("{{words.found}}", some)
          : say("{{words.foundSome}}", {...some, words: grouped(answer.words), most: grouped(answer.most)}),
    ];
    if (answer.most > 0 && answer.mended.length) notes.push(say("{{words.takenFor}}", list(answer.mended)));
    if (answer.left.length) notes.push(say("{{words.tooFrequent}}", list(answer.left)));
    return notes.join(GAP);
  };

  // What can be narrowed by, and what was chosen

  const SHOWN = 12;
  const GAP = "{{words.sentenceGap}}"; // between two sentences
  const GROUPS = [["tag", "{{words.tags}}"], ["category", "{{words.categories}}"], ["source", "{{words.sources}}"],
    ["year", "{{words.years}}"], ["month", "{{words.monthsHeading}}"]];

  /** The values of an axis that some articles have, each with its slug, name and count: by count, dates by date. */
  const values = (axis, {order, tallies, shard}, chosen) => {
    if (AXES.includes(axis)) {
      const some = [];
      tallies[axis].forEach((count, rank) => {
        if (count > 0) some.push({slug: shard[axis].slugs[rank], name: shard[axis].names[rank], count, rank});
      });
      return some.sort((a, b) => b.count - a.count || a.rank - b.rank);
    }
    if (axis === "month" && chosen.every(one => one.axis !== "year")) return [];
    const counts = new Map();
    const months = [...shard.months.by];
    let at = 0;
    for (const position of Uint32Array.from(order).sort()) {
      while (position >= months[at][1].to) at++;
      const slug = axis === "year" ? months[at][0].split("-")[0] : months[at][0];
      counts.set(slug, (counts.get(slug) ?? 0) + 1);
    }
    return [...counts].map(([slug, count]) => ({slug, name: named(slug), count}));
  };

  /** A year, or a month of one; of a slug that is neither, as it stands. */
  const named = slug => {
    const [year, month] = slug.split("-");
    return MONTHS[month - 1] ? dated("{{words.dateOfMonthShort}}", slug) : String(Number(year) || year);
  };

  const nameOf = ({axis, slug}, shard) => AXES.includes(axis)
    ? shard[axis].names[shard[axis].rank.get(slug)] ?? slug : shard.months.by.has(slug) ? named(slug) : slug;

  /** A link to the same page with other things chosen. */
  const choice = (chosen, attributes, ...children) => {
    const link = element("a", {href: addressOf(chosen).href, ...attributes}, ...children);
    link.addEventListener("click", event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      history.pushState(null, "", link.href);
      guarded(async () => {
        await read();
        ([...facets.querySelectorAll(".chosen a")].at(-1) ?? facets.querySelector("summary"))?.focus();
      });
    });
    return link;
  };

  const same = (a, b) => a.axis === b.axis && a.slug === b.slug;

  const group = (axis, title, some) => {
    const list = element("ul", {class: "ledger"});
    const rest = element("button", {type: "button"});
    const add = number => {
      const from = list.children.length;
      list.append(...some.slice(from, from + number).map(one => element("li", {},
        choice([...chosen, {axis, slug: one.slug}], {dir: "auto"}, one.name), element("b", {}, grouped(one.count)))));
      rest.hidden = list.children.length >= some.length;
      rest.textContent = say("{{words.moreOf}}", {count: grouped(some.length - list.children.length)});
      if (from > 0) list.children[from]?.querySelector("a").focus();
    };
    rest.addEventListener("click", () => add(8 * SHOWN));
    add(SHOWN);
    const made = element("details", {}, element("summary", {}, title), list, rest);
    made.open = opened.has(axis) || matchMedia("(min-width: 70rem)").matches;
    made.addEventListener("toggle", () => opened[made.open ? "add" : "delete"](axis));
    return made;
  };

  const opened = new Set(); // groups, where there is no room for all

  const offer = found => {
    const taken = chosen.map(one => choice(chosen.filter(other => other !== one), {"aria-label": say("{{words.without}}", {name: nameOf(one, found.shard)})},
      element("bdi", {}, nameOf(one, found.shard)), " ×"));
    const groups = GROUPS.map(([axis, title]) => {
      const some = values(axis, found, chosen)
        .filter(one => one.count < found.order.length && !chosen.some(other => same(other, {axis, slug: one.slug})));
      return some.length ? [group(axis, title, some)] : [];
    });
    facets.replaceChildren(...taken.length ? [element("ul", {class: "chosen", "aria-label": "{{words.chosen}}"},
      ...taken.map(link => element("li", {}, link)))] : [], ...groups.flat());
  };

  const facets = document.getElementById("facets");
  const narrow = document.getElementById("narrow");
  let chosen = []; // {axis, slug}, in the order of the address
  let narrowing = false;

  const box = document.getElementById("q");
  const count = document.getElementById("count");
  const trouble = document.getElementById("trouble");
  const hits = document.getElementById("hits");
  const more = document.getElementById("more");
  const help = document.getElementById("help");
  let latest = 0;

  const show = async (answer, from, run) => {
    const meta = await load("meta");
    const some = await Promise.all(answer.order.slice(from, from + FIRST).map(position => articleAt(meta, position)));
    if (run !== latest) return;
    const items = some.map(article => shown(article, answer.found));
    if (from === 0) hits.replaceChildren(...items);
    else hits.append(...items);
    more.parentElement.hidden = from + FIRST >= answer.order.length;
    more.onclick = () => guarded(async () => {
      await show(answer, from + FIRST, run);
      hits.children[from + FIRST]?.querySelector("a").focus();
    });
  };

  const clear = () => {
    hits.replaceChildren();
    facets.hidden = narrow.hidden = true;
    more.parentElement.hidden = true;
  };

  const search = async () => {
    const run = ++latest;
    const query = box.value;
    const words = queryWords(query).length;
    const wordless = words || query.trim() === "" ? "" : "{{words.noWord}}";
    if (words === 0 && !narrowing) {
      clear();
      count.textContent = wordless;
      help.hidden = query.trim() !== "";
      return;
    }
    help.hidden = true;
    let answer = words ? await ask(query) : {found: new Set()};
    const found = narrowing && await narrowed(answer.order, chosen);
    if (run !== latest) return;
    const all = answer.order?.length;
    if (found) answer = {...answer, order: found.order};
    await show(answer, 0, run);
    if (run !== latest) return;
    const some = say("{{words.found}}", articles(answer.order.length));
    count.textContent = !words ? [wordless, some].filter(one => one).join(GAP)
      : told(answer, query) + (found && all > answer.order.length ? GAP + say("{{words.withoutFilters}}", {count: grouped(all)}) : "");
    if (found) offer(found);
    facets.hidden = !found || !facets.hasChildNodes();
    narrow.hidden = narrowing || answer.order.length < 2;
    narrow.firstChild.href = addressOf([]).href;
    help.hidden = answer.order.length > 0;
    performance.mark("answered");
  };

  /** Does something that needs the index; where two builds met, once again past the cache; where it fails, says so. */
  const guarded = async task => {
    trouble.hidden = true;
    try {
      await task();
    } catch (problem) {
      if (problem instanceof TwoBuilds && !again) {
        again = true;
        shards = new Map();
        await guarded(search);
        return;
      }
      tell();
    }
  };

  const tell = () => {
    clear();
    count.textContent = "";
    const titles = document.querySelector("#help a");
    const [before, label, after] = "{{words.troubleTitles}}".split(/\[|\]\([^)]*\)/);
    trouble.replaceChildren(...titles ? [before, element("a", {href: titles.href}, label), after] : ["{{words.trouble}}"]);
    trouble.hidden = false;
  };

  /** Where the query stands with some things chosen. */
  const addressOf = some => {
    const url = new URL(base);
    if (box.value.trim()) url.searchParams.set("q", box.value.slice(0, MOST_SIGNS));
    for (const {axis, slug} of some) url.searchParams.append(axis, slug);
    if (some.length === 0) url.searchParams.set("narrow", "");
    return url;
  };

  const address = () => {
    const url = addressOf(chosen);
    if (!narrowing) url.searchParams.delete("narrow");
    return url;
  };

  const read = () => {
    const asked = new URL(location.href).searchParams;
    box.value = asked.get("q") ?? "";
    chosen = [];
    for (const [axis, slug] of asked) {
      const one = {axis, slug: slug.normalize("NFC").toLowerCase()};
      const known = GROUPS.some(([name]) => name === axis) && slug && !chosen.some(other => same(other, one));
      if (known && chosen.length < MOST_CHOSEN) chosen.push(one);
    }
    narrowing = chosen.length > 0 || asked.has("narrow");
    return guarded(search);
  };

  narrow.firstChild.addEventListener("click", event => {
    event.preventDefault();
    history.pushState(null, "", narrow.firstChild.href);
    read().then(() => facets.querySelector("summary")?.focus());
  });

  let timer;
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      history.replaceState(null, "", address());
      guarded(search);
    }, 90);
  });
  box.addEventListener("focus", () => load("meta").catch(() => {}), {once: true});
  box.form.addEventListener("submit", event => {
    event.preventDefault();
    clearTimeout(timer);
    if (address().href !== location.href) history.pushState(null, "", address());
    guarded(search);
  });
  addEventListener("popstate", read);

  const key = document.getElementById("key");
  if (key) {
    key.form.hidden = false;
    try {
      key.checked = localStorage["pressmark-key"] !== "off";
      key.addEventListener("change", () => {
        if (key.checked) delete localStorage["pressmark-key"];
        else localStorage["pressmark-key"] = "off";
      });
    } catch {
      key.form.hidden = true;
    }
  }

  read();
  globalThis.pressmark = {...globalThis.pressmark, tokens};
}
