/** Sets large text before the first paint, so that it doesn't jump in. */
export const CARE_SCRIPT = `try{if(localStorage.getItem('care')==='1')document.documentElement.dataset.care=''}catch{}`
