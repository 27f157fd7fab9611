/**
 * A corpus of made disclosures with what every figure means: invented agencies and governments, in the layouts that provinces publish.
 *
 * <p>A disclosure ({@link duizhang.corpus.Disclosure}) is a model: sentences, tables and the {@link duizhang.corpus.Books} of an agency. Tables, heads and
 * rows declare parts of a coordinate ({@link duizhang.corpus.Meaning}); where they meet, the books give the figure and the declarations its truth. So all
 * tables and sentences of a disclosure agree, and the truth is typed, never read. Nothing here calls the program; the chart of accounts is a file of its
 * own ({@code corpus/chart.tsv}). Writers draw the model on demand, as PDF, Word, workbooks, HTML, Markdown and texts, the same bytes each time; Word,
 * workbooks and HTML also worn, as offices and web systems leave them.
 *
 * <p>The {@link duizhang.corpus.OpenDisclosures} are for developing. The {@link duizhang.corpus.HeldDisclosures} are for measuring only: who adapts the
 * program to them loses them, and they join the open ones. From the repository, after {@code mvn test-compile}:
 *
 * <pre>
 * mvn -q exec:java -Dexec.classpathScope=test -Dexec.mainClass=duizhang.corpus.Corpus -Dexec.args="FOLDER"
 * java -jar target/duizhang-0.1.0.jar run --input FOLDER/open --output OUT
 * mvn -q exec:java -Dexec.classpathScope=test -Dexec.mainClass=duizhang.corpus.MeaningScore -Dexec.args="OUT/dataset FOLDER/truth/open --causes"
 * </pre>
 *
 * <p>{@code --help} of both tells the rest. In the truth an empty part is not asked for, because the page does not decide it or the contract leaves it
 * open; {@code -} is a part that the figure has none of; {@code |} parts what is right alike.
 */
package duizhang.corpus;
