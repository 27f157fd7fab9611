package duizhang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;

/** A folder whose content is replaced whole or not at all: it is written beside its place ({@code .new}) and renamed. */
final class WholeFolder implements AutoCloseable {
  private final Path place;
  private final Path draft;
  private final Path former;

  private WholeFolder(Path place) {
    this.place = place;
    this.draft = place.resolveSibling(place.getFileName() + ".new");
    this.former = place.resolveSibling(place.getFileName() + ".old");
  }

  /** Prepares an empty draft. What a run that was killed left behind is put right first. */
  static WholeFolder open(Path place) throws IOException {
    WholeFolder folder = new WholeFolder(place);
    if (Files.exists(folder.former) && !Files.exists(place)) {
      Files.move(folder.former, place);
    }
    delete(folder.former);
    delete(folder.draft);
    delete(folder.place.resolveSibling(place.getFileName() + ".gone"));
    Files.createDirectories(folder.draft);
    return folder;
  }

  /** Where to write. */
  Path draft() {
    return draft;
  }

  /** Puts the draft in place of the former content. */
  void replace() throws IOException {
    if (Files.exists(place)) {
      Files.move(place, former);
    }
    try {
      Files.move(draft, place);
    } catch (IOException e) {
      if (Files.exists(former)) {
        Files.move(former, place);
      }
      throw e;
    }
    delete(former);
  }

  /** Takes away what is half written below {@code place}, while another thread may still write: what it writes on then lands nowhere. */
  static void abandon(Path place) throws IOException {
    WholeFolder folder = new WholeFolder(place);
    Path gone = place.resolveSibling(place.getFileName() + ".gone");
    if (Files.exists(folder.draft)) {
      Files.move(folder.draft, gone);
      delete(gone);
    }
    if (Files.exists(folder.former) && !Files.exists(place)) {
      Files.move(folder.former, place);
    }
    delete(folder.former);
  }

  @Override
  public void close() throws IOException {
    delete(draft);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      PathUtils.deleteDirectory(folder);
    }
  }
}
