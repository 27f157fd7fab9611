package duizhang.crawl;

import duizhang.crawl.Finding.Cause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Walks an input folder. Members of archives are findings of their own, as {@code archive.zip!/folder/name.doc}. Findings come in the order of the names' bytes, whatever the file system says. Hidden files and folders are left out.
 * A link to a folder is followed only where it leads out of the input folder, for what lies inside is found where it lies; no folder is entered
 * twice, so links in circles end.
 */
public final class Crawler {
  private final NameFilter filter;
  private final Path unpacked;
  private final Sightings sightings;

  /** @param unpacked a folder of this program's own, in which archives are unpacked; null leaves archives as the files they are */
  public Crawler(NameFilter filter, Path unpacked) {
    this(filter, unpacked, new Sightings(List.of()));
  }

  /** @param sightings of an earlier crawl: files that still look so are not read again */
  public Crawler(NameFilter filter, Path unpacked, Sightings sightings) {
    this.filter = filter;
    this.unpacked = unpacked;
    this.sightings = sightings;
  }

  /**
   * Every wanted file below {@code input}, and all that could not be opened.
   *
   * @throws IOException where {@code input} itself is no folder that can be opened
   */
  public List<Finding> crawl(Path input) throws IOException {
    Walk walk = new Walk(input.toRealPath());
    List<Finding> findings = walk.from(input);
    if (walk.archives != null) {
      walk.archives.clean();
    }
    return findings;
  }

  private final class Walk {
    private final Path root;
    private final Set<Path> entered = new HashSet<>();
    private final Set<String> paths = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Unpacked archives = unpacked == null ? null : new Unpacked(unpacked);

    Walk(Path root) {
      this.root = root;
    }

    List<Finding> from(Path input) throws IOException {
      entered.add(root);
      for (Map.Entry<RawName, Path> child : children(input).entrySet()) {
        visit(child.getValue(), child.getKey(), "");
      }
      return List.copyOf(findings);
    }

    private void visit(Path file, RawName name, String parent) {
      if (name.hidden() || Unpacker.passedOver(name.text())) {
        return;
      }
      String path = parent + name.text();
      boolean folder = false;
      try {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        folder = attributes.isDirectory();
        if (folder) {
          enter(file, path);
        } else if (filter.wants(path)) {
          add(file, unique(path), attributes);
        }
      } catch (IOException closed) {
        if (folder || filter.wants(path)) {
          findings.add(new Finding.Unreadable(unique(path), folder, Cause.UNREADABLE, explain(file, folder, closed)));
        }
      }
    }

    /** @param path unique by now, and the file's name whether it opens today or not: what is known of it stays with it */
    private void add(Path file, String path, BasicFileAttributes attributes) {
      try {
        Finding finding = look(file, path, attributes);
        boolean archive = archives != null && finding instanceof Finding.Readable readable && Unpacker.archive(readable.source().mediaType());
        if (archive) {
          addMembers(((Finding.Readable) finding).source());
        } else {
          findings.add(finding);
        }
      } catch (IOException closed) {
        findings.add(new Finding.Unreadable(path, false, Cause.UNREADABLE, explain(file, false, closed)));
      }
    }

    private void addMembers(SourceFile archive) throws IOException {
      for (Finding member : archives.findings(archive)) {
        if (member.path().equals(archive.path()) || filter.wantsMember(member.path())) {
          findings.add(member);
        }
      }
    }

    private void enter(Path folder, String path) throws IOException {
      Path real = folder.toRealPath();
      boolean leadsBack = Files.isSymbolicLink(folder) && real.startsWith(root);
      if (leadsBack || !entered.add(real)) {
        return;
      }
      for (Map.Entry<RawName, Path> child : children(folder).entrySet()) {
        visit(child.getValue(), child.getKey(), path + "/");
      }
    }

    /** Two names may read alike once bad bytes are escaped; the second gives way. */
    private String unique(String path) {
      String candidate = path;
      while (!paths.add(candidate)) {
        candidate += "%";
      }
      return candidate;
    }
  }

  private Finding look(Path file, String path, BasicFileAttributes attributes) throws IOException {
    if (!attributes.isRegularFile()) {
      return new Finding.Unreadable(path, false, Cause.UNREADABLE, "It is a pipe, socket or device, no file: remove it from the input folder.");
    }
    Fingerprint print = sightings.of(file, path, attributes);
    if (print.size() == 0) {
      return new Finding.Unreadable(path, false, Cause.EMPTY, "The file holds no bytes: fetch it again from where it was published.");
    }
    return new Finding.Readable(new SourceFile(file, path, print.sha256(), print.mediaType(), print.size()));
  }

  private static Map<RawName, Path> children(Path folder) throws IOException {
    Map<RawName, Path> children = new TreeMap<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(child -> children.put(RawName.of(child), child));
    } catch (DirectoryIteratorException | UncheckedIOException broken) {
      throw new IOException(broken.getCause());
    }
    return children;
  }

  private static String explain(Path file, boolean folder, IOException cause) {
    String what = folder ? "folder" : "file";
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      return "The link leads nowhere: restore what it points to or remove the link.";
    }
    if (cause instanceof AccessDeniedException) {
      return "The " + what + " may not be opened: give the account that runs this job the right to read it.";
    }
    if (cause instanceof NoSuchFileException && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return "The " + what + " vanished while the input folder was read: run again.";
    }
    return "The " + what + " cannot be read (" + cause.getClass().getSimpleName() + "): check the disk and run again.";
  }
}
