package duizhang.job;

import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import duizhang.extract.Extractor;
import duizhang.read.image.PictureSight;
import duizhang.read.sight.Ocr;
import java.util.function.Function;

/**
 * What extracts, and its version: documents are extracted anew when it changes.
 *
 * @param extract safe for several threads
 */
record Engine(Function<SourceFile, Extraction> extract, String version) {
  static Engine standard(Limits limits, Ocr ocr) {
    return new Engine(new Extractor(limits.pages(), ocr, new PatientSight(new PictureSight()))::extract, Extractor.VERSION);
  }
}
