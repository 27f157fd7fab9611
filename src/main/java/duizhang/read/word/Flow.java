package duizhang.read.word;

import duizhang.codes.Wording;
import duizhang.read.given.GivenBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document, or a cell of one of its tables, holds one after the other. */
final class Flow {
  /** A table shows an object when it has at least this share of the object's cells, in percent. */
  private static final int SAME_PERCENT = 80;

  private final List<Entry> entries = new ArrayList<>();

  /** @param object which embedded object it is a part of, null where it is the document's own */
  private record Entry(GivenBlock block, Object object) {}

  void add(GivenBlock block) {
    entries.add(new Entry(block, null));
  }

  void line(String text) {
    add(new GivenBlock.Line(text.replace("\t", "    ")));
  }

  /** Adds what an embedded object shows. */
  void object(List<GivenBlock> blocks) {
    Object object = new Object();
    blocks.forEach(block -> entries.add(new Entry(block, object)));
  }

  void addAll(Flow other) {
    entries.addAll(other.entries);
  }

  boolean isEmpty() { return entries.isEmpty(); }

  /** The lines, joined. */
  String text() {
    return entries.stream().filter(entry -> entry.block() instanceof GivenBlock.Line)
        .map(entry -> ((GivenBlock.Line) entry.block()).text()).collect(Collectors.joining("\n")).strip();
  }

  boolean holdsTables() {
    return entries.stream().anyMatch(entry -> entry.block() instanceof GivenBlock.Table);
  }

  /** What is no line. */
  Flow tables() {
    Flow tables = new Flow();
    entries.stream().filter(entry -> entry.block() instanceof GivenBlock.Table).forEach(tables.entries::add);
    return tables;
  }

  /** All blocks. An object that a table of the document, or an object before it, shows already is left out: what is printed counts once. */
  List<GivenBlock> blocks() {
    List<Set<String>> own = entries.stream().filter(entry -> entry.object() == null).flatMap(entry -> contents(entry.block())).toList();
    Set<Object> shown = new HashSet<>();
    Map<Object, List<GivenBlock>> objects = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.object() != null) {
        contents(entry.block()).filter(object -> own.stream().anyMatch(table -> same(object, table))).forEach(object -> shown.add(entry.object()));
        objects.computeIfAbsent(entry.object(), object -> new ArrayList<>()).add(entry.block());
      }
    }
    Set<List<GivenBlock>> before = new HashSet<>();
    objects.forEach((object, blocks) -> {
      if (!before.add(blocks)) {
        shown.add(object);
      }
    });
    return entries.stream().filter(entry -> !shown.contains(entry.object())).map(Entry::block).toList();
  }

  private static Stream<Set<String>> contents(GivenBlock block) {
    return block instanceof GivenBlock.Table table
        ? Stream.of(table.cells().stream().map(cell -> Wording.compact(cell.text())).filter(text -> !text.isEmpty()).collect(Collectors.toSet()))
        : Stream.empty();
  }

  private static boolean same(Set<String> object, Set<String> table) {
    return !object.isEmpty() && object.stream().filter(table::contains).count() * 100 >= (long) object.size() * SAME_PERCENT;
  }
}
