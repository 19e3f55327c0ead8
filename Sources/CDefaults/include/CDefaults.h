#ifndef C_DEFAULTS_H
#define C_DEFAULTS_H
#endif
