package duizhang.isolate;

import duizhang.extract.Extractor;
import duizhang.read.image.PictureSight;
import duizhang.read.layout.Layout;
import duizhang.read.sight.Ocr;
import duizhang.read.sight.Sight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A process that extracts documents, one after the other: {@code WorkerMain PAGES OCR OCR_PAGES}. Nobody starts it by hand. */
public final class WorkerMain {
  private WorkerMain() {}

  public static void main(String[] arguments) throws IOException {
    Desk desk = Desk.open();
    Ocr ocr = new Ocr(Ocr.Mode.valueOf(arguments[1]), Integer.parseInt(arguments[2]));
    desk.serve(new Extractor(Integer.parseInt(arguments[0]), ocr, new ToldSight(new PictureSight(), desk))::extract);
  }

  static List<String> arguments(Limits limits, Ocr ocr) {
    return List.of(Integer.toString(limits.pages()), ocr.mode().name(), Integer.toString(ocr.pages()));
  }

  /** Recognition takes seconds a page: a document has more time the more of its pages are recognised, so that a long scan is no slow document. */
  private record ToldSight(Sight sight, Desk desk) implements Sight {
    @Override
    public Optional<String> missing() {
      return sight.missing();
    }

    @Override
    public Layout see(BufferedImage picture, double dpi) {
      desk.picture();
      return sight.see(picture, dpi);
    }
  }
}
