package duizhang.publish;

import duizhang.store.PartStore.Part;
import duizhang.store.PartStore.Place;
import duizhang.store.PartStore.Publication;
import duizhang.store.PartStore.PublishedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What was published before, as far as it can be trusted: the files look as they did when they were published, the documents' marks are the same. Keeps
 * account of what is published now, for the next time.
 */
final class Former {
  private final Path output;
  private final Publication last;
  private final Map<String, String> marks;
  private final Map<String, Boolean> trusted = new HashMap<>();
  private final Map<String, Map<String, Place>> places = new HashMap<>();

  /** @param marks of the documents that are current now */
  Former(Path output, Publication last, Map<String, String> marks) {
    this.output = output;
    this.last = last;
    this.marks = marks;
    marks.keySet().forEach(document -> places.put(document, new HashMap<>()));
  }

  /** The documents that are current now, in the order of their ids. */
  Iterable<String> documents() {
    return marks.keySet();
  }

  /** The file, if it is still what was published. */
  Optional<Path> file(String name) {
    return trusted.computeIfAbsent(name, this::unchanged) ? Optional.of(output.resolve(name)) : Optional.empty();
  }

  /** The file, if besides it follows from the same. */
  Optional<Path> file(String name, String mark) {
    PublishedFile known = last.files().get(name);
    return known != null && known.mark().equals(mark) ? file(name) : Optional.empty();
  }

  /** Where the part of a document lies in a file, if it would be the same now. */
  Optional<Place> part(String document, String name) {
    return file(name).flatMap(there -> same(document)).map(part -> part.places().get(name));
  }

  /** The file that a document has for itself, if it would be the same now. */
  Optional<Path> own(String document, String name) {
    Optional<Place> known = same(document).map(part -> part.places().get(own(name)));
    Path file = output.resolve(name);
    try {
      return known.isPresent() && Files.isRegularFile(file) && known.get().equals(outside(file)) ? Optional.of(file) : Optional.empty();
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private Optional<Part> same(String document) {
    return Optional.ofNullable(last.parts().get(document)).filter(part -> part.mark().equals(marks.get(document)));
  }

  /** All files that documents have for themselves bear names of their own; where their places are kept one word is enough. */
  private static String own(String name) {
    return name.substring(0, name.lastIndexOf('/'));
  }

  private boolean unchanged(String name) {
    PublishedFile known = last.files().get(name);
    try {
      return known != null && known.equals(seen(output.resolve(name), name, known.mark()));
    } catch (IOException gone) {
      return false;
    }
  }

  /** Notes where the part of a document lies now. */
  void lies(String document, String name, Place place) {
    places.get(document).put(name, place);
  }

  /** Notes the file that a document has for itself now. */
  void has(String document, String name, Path file) throws IOException {
    lies(document, own(name), outside(file));
  }

  /** What is to be known the next time, once everything lies in its place. */
  Publication now(Map<String, String> files) throws IOException {
    Map<String, PublishedFile> published = new HashMap<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      published.put(file.getKey(), seen(output.resolve(file.getKey()), file.getKey(), file.getValue()));
    }
    Map<String, Part> parts = new HashMap<>();
    marks.forEach((document, mark) -> parts.put(document, new Part(document, mark, places.get(document))));
    return new Publication(parts, published);
  }

  private static PublishedFile seen(Path file, String name, String mark) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new PublishedFile(
        name, mark, attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), String.valueOf(attributes.fileKey()));
  }

  private static Place outside(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new Place(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }

  /** The same file under another name, or a copy where the file system has no links. */
  static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | IOException without) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
