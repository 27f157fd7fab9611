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
  private final Path gone;

  private WholeFolder(Path place) {
    this.place = place;
    this.draft = place.resolveSibling(place.getFileName() + ".new");
    this.former = place.resolveSibling(place.getFileName() + ".old");
    this.gone = place.resolveSibling(place.getFileName() + ".gone");
  }

  /** Prepares an empty draft. What a run that was killed left behind is put right first. */
  static WholeFolder open(Path place) throws IOException {
    WholeFolder folder = new WholeFolder(place);
    folder.putBack();
    delete(folder.draft);
    delete(folder.gone);
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
    if (Files.exists(folder.draft)) {
      Files.move(folder.draft, folder.gone);
      delete(folder.gone);
    }
    folder.putBack();
  }

  /** The former content is in its place, whatever was going on. */
  private void putBack() throws IOException {
    if (Files.exists(former) && !Files.exists(place)) {
      Files.move(former, place);
    }
    delete(former);
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
