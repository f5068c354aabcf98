#!/usr/bin/env python3
"""Builds the same archives with Pressmark and with Hugo, in turns, and prints what each took.

    bench/compare.py [--sizes 1275,12750,127500] [--runs 5] [--work /dev/shm/pressmark-bench] [--theme bench|shipped]

Needs target/pressmark.jar (mvn -q -DskipTests package) and Python 3; Hugo where it is to be compared. The work folder
should be on a tmpfs: then the disk is not what is measured. docs/performance.md tells the method.
"""
import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
LAUNCHER = os.path.join(HERE, "..", "bin", "pressmark")


def timed(command, **kwargs):
    """Runs a command; gives wall and CPU seconds, peak memory in MB, and what it printed."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **kwargs)
    printed = child.stdout.read().decode()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit("%s\nfailed:\n%s" % (" ".join(command), printed))
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "mb": usage.ru_maxrss / 1024, "printed": printed}


def make_archive(work, size, theme, with_hugo):
    """Listing pages for Pressmark, and the same articles as Markdown for Hugo."""
    site = os.path.join(work, "site")
    if theme == "bench":
        shutil.copytree(os.path.join(HERE, "pressmark"), site)
    else:
        os.makedirs(site)
    subprocess.run([LAUNCHER, "sample", "--articles", str(size), "--seed", "1", os.path.join(site, "content", "listings")],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    markdown = os.path.join(work, "markdown")
    if with_hugo:
        listed = subprocess.Popen([LAUNCHER, "list", "--format", "jsonl", "--site", site], stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL)
        for line in listed.stdout:
            write_markdown(json.loads(line), markdown)
        listed.wait()
    return site, markdown


def write_markdown(article, folder):
    date = article["date"]
    path = os.path.join(folder, date[:4], article["url"].rstrip("/").rsplit("/", 1)[1] + ".md")
    os.makedirs(os.path.dirname(path), exist_ok=True)
    matter = {"title": article["title"], "date": date, "months": [date[:7]], "sources": [article["source"]],
              "categories": [article["category"]], "tags": article["tags"], "likes": article["likes"],
              "minutes": article["minutes"], "description": article["summary"]}
    with open(path, "w", encoding="utf-8") as out:
        out.write("---\n")
        for key, value in matter.items():
            out.write("%s: %s\n" % (key, value if key == "date" else json.dumps(value, ensure_ascii=False)))
        out.write("---\n\n%s\n" % article["summary"])


def pressmark(site, out):
    return timed([LAUNCHER, "build", "--site", site, "--output", out])


def hugo(markdown, out):
    return timed(["hugo", "--source", os.path.join(HERE, "hugo"), "--contentDir", markdown, "--destination", out,
                  "--noBuildLock", "--quiet"])


def tree(folder):
    """How many files a folder has, and how many bytes; what Pressmark keeps for itself is left out."""
    files = size = 0
    for path, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != ".pressmark"]
        files += len(names)
        size += sum(os.path.getsize(os.path.join(path, name)) for name in names)
    return files, size


# Hugo makes folders of the parts of a name such as A/B Testing
TERM = r"(?:(?!page/\d)[^/]+/)+(?:page/\d+/)?"
KINDS = [("article", r"articles/\d{4}/\d{2}/[^/]+/|\d{4}/[^/]+/"), ("tag", "tags/" + TERM),
         ("category", "categories/" + TERM), ("source", "sources/" + TERM),
         ("month", r"archive/\d{4}/\d{2}/(?:page/\d+/)?|months/[^/]+/(?:page/\d+/)?"),
         ("year", r"archive/\d{4}/(?:page/\d+/)?|\d{4}/(?:page/\d+/)?"),
         ("all articles", r"articles/(?:page/\d+/)?|(?:page/\d+/)?"),
         ("index of terms", r"(?:tags|categories|sources|archive|months)/")]


def pages(folder):
    """For each kind of page how many cards its pages have, sorted: the same for two sites that hold the same pages."""
    kinds = {}
    for path, _, names in os.walk(folder):
        route = os.path.relpath(path, folder).replace(os.sep, "/") + "/"
        route = "" if route == "./" else route
        if "index.html" not in names or route.endswith("page/1/"):
            continue
        kind = next((kind for kind, shape in sorted(KINDS, key=lambda k: k[0] != "year")
                     if re.fullmatch(shape, route)), None)
        if kind:
            with open(os.path.join(path, "index.html"), encoding="utf-8") as page:
                kinds.setdefault(kind, []).append(page.read().count('<article class="card'))
    # the home page of the one is the first page of all articles of the other
    home = kinds.get("all articles", [])
    if os.path.exists(os.path.join(folder, "articles", "index.html")):
        with open(os.path.join(folder, "index.html"), encoding="utf-8") as page:
            home.remove(page.read().count('<article class="card'))
    return {kind: sorted(cards) for kind, cards in kinds.items()}


def same_pages(ours, theirs):
    one, other = pages(ours), pages(theirs)
    for kind in sorted(set(one) | set(other)):
        if one.get(kind) != other.get(kind):
            sys.exit("the sites differ: %s pages, %d and %d, with %d and %d cards" % (
                kind, len(one.get(kind, [])), len(other.get(kind, [])), sum(one.get(kind, [])), sum(other.get(kind, []))))
    return sum(len(cards) for cards in one.values())


def copy_time(folder, target):
    shutil.rmtree(target, ignore_errors=True)
    return timed(["cp", "-r", folder, target])["wall"]


def write_time(folder, target):
    """A bare loop that makes the same folders and files."""
    shutil.rmtree(target, ignore_errors=True)
    content = []
    for path, _, names in os.walk(folder):
        inner = os.path.join(target, os.path.relpath(path, folder))
        files = []
        for name in names:
            with open(os.path.join(path, name), "rb") as file:
                files.append((os.path.join(inner, name), file.read()))
        content.append((inner, files))
    start = time.perf_counter()
    for inner, files in content:
        os.makedirs(inner)
        for name, data in files:
            handle = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
            os.write(handle, data)
            os.close(handle)
    took = time.perf_counter() - start
    shutil.rmtree(target)
    return took


def edit_one(site, turn):
    """Changes a word in the summary of one entry in the middle of the archive."""
    listings = os.path.join(site, "content", "listings")
    name = sorted(os.listdir(listings))[len(os.listdir(listings)) // 2]
    path = os.path.join(listings, name)
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    at = max(range(len(lines)), key=lambda i: len(lines[i]))
    lines[at] = re.sub(r"( edited\d*)?$", " edited%d" % turn, lines[at])
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines))


def median(runs, key):
    return statistics.median(run[key] for run in runs)


def row(name, runs, files, size):
    return "| %s | %.2f | %.2f | %.0f | %s | %.1f |" % (name, median(runs, "wall"), median(runs, "cpu"),
                                                      median(runs, "mb"), "{:,}".format(files), size / 1e6)


def compare(size, runs, work, theme, with_hugo):
    shutil.rmtree(work, ignore_errors=True)
    os.makedirs(work)
    site, markdown = make_archive(work, size, theme, with_hugo)
    ours, theirs, copy = (os.path.join(work, name) for name in ("ours", "hugo", "copy"))
    mine, hugos, edits, copies, writes = [], [], [], [], []
    for turn in range(runs):
        shutil.rmtree(ours, ignore_errors=True)
        mine.append(pressmark(site, ours))
        if with_hugo:
            shutil.rmtree(theirs, ignore_errors=True)
            hugos.append(hugo(markdown, theirs))
        copies.append(copy_time(ours, copy))
        shutil.rmtree(copy)
        if turn < 3:
            writes.append(write_time(ours, copy))
    held = same_pages(ours, theirs) if with_hugo and theme == "bench" else None
    files, size_of = tree(ours)
    print("\n## %s articles, %s theme\n" % ("{:,}".format(size), theme))
    print("| | wall s | CPU s | peak MB | files | MB written |\n| --- | ---: | ---: | ---: | ---: | ---: |")
    print(row("Pressmark", mine, files, size_of))
    if with_hugo:
        print(row("Hugo", hugos, *tree(theirs)))
        shutil.rmtree(theirs)
    for turn in range(runs):
        edit_one(site, turn)
        edits.append(pressmark(site, ours))
    written = [int(re.search(r"files, ([\d,]+) written", run["printed"]).group(1).replace(",", "")) for run in edits]
    print(row("Pressmark, one article edited", edits, max(written), 0))
    print("\n`cp -r` of the tree %.2f s, a bare loop that writes it %.2f s." % (
        statistics.median(copies), statistics.median(writes)))
    if held:
        print("Both sites hold the same %s pages, with the same number of cards on each." % "{:,}".format(held))
    print("\n| ratio | |\n| --- | ---: |")
    wall = median(mine, "wall")
    if with_hugo:
        pairs = [a["wall"] / b["wall"] for a, b in zip(mine, hugos)]
        print("| wall, of Hugo's (median of pairs; least, most) | %.3f (%.3f, %.3f) |" % (
            statistics.median(pairs), min(pairs), max(pairs)))
        print("| peak memory, of Hugo's | %.2f |" % (median(mine, "mb") / median(hugos, "mb")))
        print("| edited, wall, of Hugo's | %.3f |" % (median(edits, "wall") / median(hugos, "wall")))
    print("| wall, of `cp -r` | %.2f |" % (wall / statistics.median(copies)))
    print("| wall, of the bare loop | %.2f |" % (wall / statistics.median(writes)))
    print("| µs an article | %.0f |" % (wall / size * 1e6), flush=True)
    shutil.rmtree(work)
    return wall / size


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="1275,12750,127500")
    parser.add_argument("--runs", type=int, default=5, help="of each; 127,500 and more articles are run twice")
    parser.add_argument("--work", default="/dev/shm/pressmark-bench", help="is emptied first")
    parser.add_argument("--theme", choices=["bench", "shipped"], default="bench")
    parser.add_argument("--without-hugo", action="store_true")
    args = parser.parse_args()
    with_hugo = not args.without_hugo and shutil.which("hugo") is not None
    print(subprocess.run([LAUNCHER, "--version"], capture_output=True, text=True).stdout.strip())
    if with_hugo:
        print(subprocess.run(["hugo", "version"], capture_output=True, text=True).stdout.strip())
    print("%d processors" % os.cpu_count())
    costs = []
    for size in (int(text) for text in args.sizes.split(",")):
        costs.append(compare(size, 2 if size > 100_000 else args.runs, args.work, args.theme, with_hugo))
    if len(costs) > 1:
        print("\nCost of an article, of that in the archive before: " + ", ".join(
            "%.2f" % (b / a) for a, b in zip(costs, costs[1:])))


if __name__ == "__main__":
    main()
