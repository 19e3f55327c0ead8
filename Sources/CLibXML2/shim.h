// Debian's header would pull in that of ICU, whose types Foundation's own copy of ICU defines once more. Only the
// innards of an encoding, which nobody looks at here, have a field of ICU.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
