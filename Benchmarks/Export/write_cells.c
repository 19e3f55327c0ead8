/* Writes the cells of a table with libxlsxwriter in constant memory and nothing else: what `maiam report export` is held
 * against.
 *
 *     cc -O2 write_cells.c -lxlsxwriter && a.out CELLS.tsv FILE.xlsx
 *
 * Lines of CELLS.tsv: `#sheet NAME`, `#widths …`, `#freeze`, and rows: the height, then cells separated by tabs, each with
 * a letter for its kind and look, or nothing at all:
 *   h, u  title and the line under it   b  heading   i  number of a column   l  text   e  empty, with borders
 *   n, m  number, right or center   d  day   t, T  label and sum of the total
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

static lxw_format *format(lxw_workbook *book, double size, int align, int vertical, int bold, int italic, const char *number,
                          int border) {
    lxw_format *made = workbook_add_format(book);
    format_set_font_name(made, "Times New Roman");
    format_set_font_size(made, size);
    if (bold) format_set_bold(made);
    if (italic) format_set_italic(made);
    format_set_align(made, align);
    format_set_align(made, vertical);
    format_set_text_wrap(made);
    if (border) format_set_border(made, LXW_BORDER_THIN);
    if (number) format_set_num_format(made, number);
    return made;
}

/* In place: \\n and \\\\ stand for a line feed and a backslash. */
static void unescape(char *text) {
    char *to = text;
    for (; *text; text++) {
        if (*text == '\\' && text[1]) {
            text++;
            *to++ = *text == 'n' ? '\n' : *text;
        } else
            *to++ = *text;
    }
    *to = 0;
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    FILE *cells = fopen(arguments[1], "r");
    if (!cells) return 1;
    lxw_workbook_options options = {.constant_memory = LXW_TRUE};
    lxw_workbook *book = workbook_new_opt(arguments[2], &options);
    lxw_doc_properties properties = {.created = 1747198800};
    workbook_set_properties(book, &properties);
    lxw_worksheet *sheet = NULL;
    const double size = 8;
    const int top = LXW_ALIGN_VERTICAL_TOP, middle = LXW_ALIGN_VERTICAL_CENTER;
    lxw_format *looks[128] = {0};
    looks['l'] = looks['e'] = format(book, size, LXW_ALIGN_LEFT, top, 0, 0, NULL, 1);
    looks['m'] = format(book, size, LXW_ALIGN_CENTER, top, 0, 0, NULL, 1);
    looks['b'] = format(book, size, LXW_ALIGN_CENTER, middle, 1, 0, NULL, 1);
    looks['i'] = format(book, size, LXW_ALIGN_CENTER, top, 0, 1, NULL, 1);
    looks['n'] = format(book, size, LXW_ALIGN_RIGHT, top, 0, 0, "#,##0", 1);
    looks['d'] = format(book, size, LXW_ALIGN_CENTER, top, 0, 0, "dd/mm/yyyy", 1);
    looks['t'] = format(book, size, LXW_ALIGN_CENTER, top, 1, 0, NULL, 1);
    looks['T'] = format(book, size, LXW_ALIGN_RIGHT, top, 1, 0, "#,##0", 1);
    looks['h'] = format(book, 14, LXW_ALIGN_CENTER, top, 1, 0, NULL, 0);
    looks['u'] = format(book, 6, LXW_ALIGN_CENTER, top, 1, 0, NULL, 0);

    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    lxw_row_t row = 0;
    while ((length = getline(&line, &room, cells)) > 0) {
        line[length - 1] = 0;
        char *rest = line;
        char *word = strsep(&rest, "\t");
        if (!strcmp(word, "#sheet")) {
            sheet = workbook_add_worksheet(book, rest);
            worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
            worksheet_set_paper(sheet, 9);
            worksheet_set_landscape(sheet);
            worksheet_fit_to_pages(sheet, 1, 0);
            row = 0;
            continue;
        }
        if (!strcmp(word, "#widths")) {
            for (lxw_col_t column = 0; (word = strsep(&rest, "\t")); column++)
                worksheet_set_column(sheet, column, column, atof(word), NULL);
            continue;
        }
        if (!strcmp(word, "#freeze")) {
            worksheet_freeze_panes(sheet, row, 0);
            continue;
        }
        if (atof(word) > 0) worksheet_set_row(sheet, row, atof(word), NULL);
        for (lxw_col_t column = 0; (word = strsep(&rest, "\t")); column++) {
            lxw_format *look = looks[(unsigned char)word[0]];
            switch (word[0]) {
            case 0: break;
            case 'e': worksheet_write_blank(sheet, row, column, look); break;
            case 'n': case 'm': case 'd': case 'T':
                worksheet_write_number(sheet, row, column, strtod(word + 1, NULL), look);
                break;
            default:
                unescape(word + 1);
                worksheet_write_string(sheet, row, column, word + 1, look);
            }
        }
        row++;
    }
    free(line);
    fclose(cells);
    return workbook_close(book) == LXW_NO_ERROR ? 0 : 1;
}
