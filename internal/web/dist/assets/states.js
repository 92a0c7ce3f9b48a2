import{c as e,n as t,o as n}from"./index.js";var r=e(n(),1),i=t(),a=r.createContext(void 0),o=e=>{let t=r.useContext(a);if(e)return e;if(!t)throw Error(`No QueryClient set, use QueryClientProvider to set one`);return t},s=({client:e,children:t})=>(r.useEffect(()=>(e.mount(),()=>{e.unmount()}),[e]),(0,i.jsx)(a.Provider,{value:e,children:t})),c={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e),setInterval:(e,t)=>setInterval(e,t),clearInterval:e=>clearInterval(e)},l=new class{#e=c;setTimeoutProvider(e){this.#e=e}setTimeout(e,t){return this.#e.setTimeout(e,t)}clearTimeout(e){this.#e.clearTimeout(e)}setInterval(e,t){return this.#e.setInterval(e,t)}clearInterval(e){this.#e.clearInterval(e)}};function u(e){setTimeout(e,0)}var d=typeof window>`u`||`Deno`in globalThis;function f(){}function p(e,t){return typeof e==`function`?e(t):e}function m(e){return typeof e==`number`&&e>=0&&e!==1/0}function h(e,t){return Math.max(e+(t||0)-Date.now(),0)}function g(e,t){return typeof e==`function`?e(t):e}function _(e,t){let{type:n=`all`,exact:r,fetchStatus:i,predicate:a,queryKey:o,stale:s}=e;if(o){if(r){if(t.queryHash!==y(o,t.options))return!1}else if(!x(t.queryKey,o))return!1}if(n!==`all`){let e=t.isActive();if(n===`active`&&!e||n===`inactive`&&e)return!1}return!(typeof s==`boolean`&&t.isStale()!==s||i&&i!==t.state.fetchStatus||a&&!a(t))}function v(e,t){let{exact:n,status:r,predicate:i,mutationKey:a}=e;if(a){if(!t.options.mutationKey)return!1;if(n){if(b(t.options.mutationKey)!==b(a))return!1}else if(!x(t.options.mutationKey,a))return!1}return!(r&&t.state.status!==r||i&&!i(t))}function y(e,t){return(t?.queryKeyHashFn||b)(e)}function b(e){return JSON.stringify(e,(e,t)=>w(t)?Object.keys(t).sort().reduce((e,n)=>(e[n]=t[n],e),{}):t)}function x(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(e&&t&&typeof e==`object`&&typeof t==`object`){if(Array.isArray(e)&&Array.isArray(t)){if(t.length>e.length)return!1;for(let n=0;n<t.length;n++)if(!x(e[n],t[n]))return!1;return!0}let n=Object.keys(t);for(let r of n)if(!x(e[r],t[r]))return!1;return!0}return!1}var ee=Object.prototype.hasOwnProperty;function S(e,t,n=0){if(e===t)return e;if(n>500)return t;let r=te(e)&&te(t);if(!r&&!(w(e)&&w(t)))return t;let i=(r?e:Object.keys(e)).length,a=r?t:Object.keys(t),o=a.length,s=r?Array(o):{},c=0;for(let l=0;l<o;l++){let o=r?l:a[l],u=e[o],d=t[o];if(u===d){s[o]=u,(r?l<i:ee.call(e,o))&&c++;continue}if(u===null||d===null||typeof u!=`object`||typeof d!=`object`){s[o]=d;continue}let f=S(u,d,n+1);s[o]=f,f===u&&c++}return i===o&&c===i?e:s}function C(e,t){if(!t||Object.keys(e).length!==Object.keys(t).length)return!1;for(let n of Object.keys(e))if(!ee.call(t,n)||e[n]!==t[n])return!1;return!0}function te(e){return Array.isArray(e)&&e.length===Object.keys(e).length}function w(e){if(!ne(e))return!1;let t=Object.getPrototypeOf(e),n=t?.constructor;if(n===void 0)return!0;if(typeof n!=`function`)return!1;let r=n.prototype;return!(!ne(r)||!r.hasOwnProperty(`isPrototypeOf`)||t!==Object.prototype)}function ne(e){return Object.prototype.toString.call(e)===`[object Object]`}function re(e){return new Promise(t=>{l.setTimeout(t,e)})}function T(e,t,n){return typeof n.structuralSharing==`function`?n.structuralSharing(e,t):n.structuralSharing===!1?t:S(e,t)}function ie(e){return e}function ae(e,t,n=0){let r=[...e,t];return n&&r.length>n?r.slice(-n):r}function oe(e,t,n=0){let r=[t,...e];return n&&r.length>n?r.slice(0,n):r}var E=Symbol();function D(e,t){return!e.queryFn&&t?.initialPromise?()=>t.initialPromise:!e.queryFn||e.queryFn===E?()=>Promise.reject(Error(`Missing queryFn: '${e.queryHash}'`)):e.queryFn}function O(e,t){return typeof e==`function`?e(...t):!!e}var k=Symbol();function se(e,t,n,r){let i=!1,a;return Object.defineProperties(e,{[k]:{value:r},signal:{enumerable:!0,get:()=>(a??=t(),i||(i=!0,a.aborted?n():a.addEventListener(`abort`,n,{once:!0})),a)}}),e}var ce=()=>d,A=()=>ce(),j=class{constructor(){this.listeners=new Set,this.subscribe=this.subscribe.bind(this)}subscribe(e){return this.listeners.add(e),this.onSubscribe(),()=>{this.listeners.delete(e),this.onUnsubscribe()}}hasListeners(){return this.listeners.size>0}onSubscribe(){}onUnsubscribe(){}},M=new class extends j{#e;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e();return window.addEventListener(`visibilitychange`,t,!1),()=>{window.removeEventListener(`visibilitychange`,t)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(e=>{typeof e==`boolean`?this.setFocused(e):this.onFocus()})}setFocused(e){this.#e!==e&&(this.#e=e,this.onFocus())}onFocus(){let e=this.isFocused();this.listeners.forEach(t=>{t(e)})}isFocused(){return typeof this.#e==`boolean`?this.#e:globalThis.document?.visibilityState!==`hidden`}},le=u;function ue(){let e=[],t=0,n=e=>{e()},r=e=>{e()},i=le,a=r=>{t?e.push(r):i(()=>{n(r)})},o=()=>{let t=e;e=[],t.length&&i(()=>{r(()=>{t.forEach(e=>{n(e)})})})};return{batch:e=>{let n;t++;try{n=e()}finally{t--,t||o()}return n},batchCalls:e=>(...t)=>{a(()=>{e(...t)})},schedule:a,setNotifyFunction:e=>{n=e},setBatchNotifyFunction:e=>{r=e},setScheduler:e=>{i=e}}}var N=ue(),P=new class extends j{#e=!0;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e(!0),n=()=>e(!1);return window.addEventListener(`online`,t,!1),window.addEventListener(`offline`,n,!1),()=>{window.removeEventListener(`online`,t),window.removeEventListener(`offline`,n)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(this.setOnline.bind(this))}setOnline(e){this.#e!==e&&(this.#e=e,this.listeners.forEach(t=>{t(e)}))}isOnline(){return this.#e}};function de(e){return Math.min(1e3*2**e,3e4)}function fe(e){return(e??`online`)!==`online`||P.isOnline()}var F=class extends Error{constructor(e){super(`CancelledError`),this.revert=e?.revert,this.silent=e?.silent}};function pe(e){let t=!1,n=0,r,i=`pending`,a,o,s=new Promise((e,t)=>{a=e,o=t});s.catch(f);let c=()=>i!==`pending`,l=t=>{if(!c()){let n=new F(t);g(n),e.onCancel?.(n)}},u=()=>{t=!0},d=()=>{t=!1},p=()=>M.isFocused()&&(e.networkMode===`always`||P.isOnline())&&e.canRun(),m=()=>fe(e.networkMode)&&e.canRun(),h=e=>{c()||(r?.(),i=`resolved`,a(e))},g=e=>{c()||(r?.(),i=`rejected`,o(e))},_=t=>new Promise(n=>{r=e=>{(c()||t())&&n(e)},e.onPause?.()}).then(()=>{r=void 0,c()||e.onContinue?.()}),v=()=>{if(c())return;let r,i=n===0?e.initialPromise:void 0;try{r=i??e.fn()}catch(e){r=Promise.reject(e)}Promise.resolve(r).then(h).catch(r=>{if(c())return;let i=e.retry??(A()?0:3),a=e.retryDelay??de,o=typeof a==`function`?a(n,r):a,s=i===!0||typeof i==`number`&&n<i||typeof i==`function`&&i(n,r);t||!s?g(r):(n++,e.onFail?.(n,r),re(o).then(()=>c()||p()?void 0:_(p)).then(()=>{t?g(r):v()}))})};return{promise:s,status:()=>i,cancel:l,continue:()=>(r?.(),s),cancelRetry:u,continueRetry:d,canStart:m,start:()=>(m()?v():_(m).then(v),s)}}function me(e){return{onFetch:(t,n)=>{let r=t.options,i=t.fetchOptions?.meta?.fetchMore?.direction,a=t.state.data?.pages||[],o=t.state.data?.pageParams||[],s={pages:[],pageParams:[]},c=0,l=async()=>{let n=!1,l=t,u=e=>{se(e,()=>t.signal,()=>n=!0,l[k])},d=D(t.options,t.fetchOptions),f=async(e,r,i)=>{if(n)return Promise.reject(t.signal.reason);if(r==null&&e.pages.length)return Promise.resolve(e);let a=(()=>{let e={client:t.client,queryKey:t.queryKey,pageParam:r,direction:i?`backward`:`forward`,meta:t.options.meta};return u(e),e})(),o=await d(a),{maxPages:s}=t.options,c=i?oe:ae;return{pages:c(e.pages,o,s),pageParams:c(e.pageParams,r,s)}};if(i&&a.length){let e=i===`backward`,t=e?ge:he,n={pages:a,pageParams:o};s=await f(n,t(r,n),e)}else{let t=e??a.length;do{let e=c===0?o[0]===void 0?r.initialPageParam:o[0]:he(r,s);if(c>0&&e==null)break;s=await f(s,e),c++}while(c<t)}return s};t.fetchFn=t.options.persister?()=>t.options.persister?.(l,{client:t.client,queryKey:t.queryKey,meta:t.options.meta,signal:t.signal},n):l}}}function he(e,{pages:t,pageParams:n}){let r=t.length-1;return t.length>0?e.getNextPageParam(t[r],t,n[r],n):void 0}function ge(e,{pages:t,pageParams:n}){return t.length>0?e.getPreviousPageParam?.(t[0],t,n[0],n):void 0}var _e=class{#e;destroy(){this.clearGcTimeout()}scheduleGc(){this.clearGcTimeout(),m(this.gcTime)&&(this.#e=l.setTimeout(()=>{this.optionalRemove()},this.gcTime))}updateGcTime(e){this.gcTime=Math.max(this.gcTime||0,e??(A()?1/0:3e5))}clearGcTimeout(){this.#e!==void 0&&(l.clearTimeout(this.#e),this.#e=void 0)}},ve=class extends _e{#e;#t;#n;#r;#i;#a;#o;#s;#c;constructor(e){super(),this.#c=!1,this.#s=e.defaultOptions,this.setOptions(e.options),this.observers=[],this.#i=e.client,this.#r=this.#i.getQueryCache(),this.queryKey=e.queryKey,this.queryHash=e.queryHash,this.#t=xe(this.options),this.state=e.state??this.#t,this.scheduleGc()}get meta(){return this.options.meta}get queryType(){return this.#e}get promise(){return this.#a?.promise}setOptions(e){if(this.options={...this.#s,...e},e?._type&&(this.#e=e._type),this.updateGcTime(this.options.gcTime),this.state&&this.state.data===void 0){let e=xe(this.options);e.data!==void 0&&(this.setState(be(e.data,e.dataUpdatedAt)),this.#t=e)}}optionalRemove(){!this.observers.length&&this.state.fetchStatus===`idle`&&this.#r.remove(this)}setData(e,t){let n=T(this.state.data,e,this.options);return this.#l({data:n,type:`success`,dataUpdatedAt:t?.updatedAt,manual:t?.manual}),n}setState(e){this.#l({type:`setState`,state:e})}cancel(e){let t=this.#a?.promise;return this.#a?.cancel(e),t?t.then(f).catch(f):Promise.resolve()}destroy(){super.destroy(),this.cancel({silent:!0})}get resetState(){return this.#t}reset(){this.destroy(),this.setState(this.resetState)}isActive(){return this.observers.some(e=>g(e.options.enabled,this)!==!1)}isDisabled(){return this.getObserversCount()>0?!this.isActive():this.options.queryFn===E||!this.isFetched()}isFetched(){return this.state.dataUpdateCount+this.state.errorUpdateCount>0}isStatic(){return this.state.data!==void 0&&this.getObserversCount()>0&&this.observers.some(e=>g(e.options.staleTime,this)===`static`)}isStale(){return this.getObserversCount()>0?this.observers.some(e=>e.getCurrentResult().isStale):this.state.data===void 0||this.state.isInvalidated}isStaleByTime(e=0){return this.state.data===void 0?!0:e===`static`?!1:this.state.isInvalidated?!0:!h(this.state.dataUpdatedAt,e)}onFocus(){this.observers.find(e=>e.shouldFetchOnWindowFocus())?.refetch({cancelRefetch:!1}),this.#a?.continue()}onOnline(){this.observers.find(e=>e.shouldFetchOnReconnect())?.refetch({cancelRefetch:!1}),this.#a?.continue()}addObserver(e){this.observers.includes(e)||(this.observers.push(e),this.clearGcTimeout(),this.#r.notify({type:`observerAdded`,query:this,observer:e}))}removeObserver(e){let t=this.observers.indexOf(e);t!==-1&&(this.observers.splice(t,1),this.observers.length||(this.#a&&(this.#c||this.state.fetchStatus===`paused`&&this.state.status===`pending`?this.#a.cancel({revert:!0}):this.#a.cancelRetry()),this.scheduleGc()),this.#r.notify({type:`observerRemoved`,query:this,observer:e}))}getObserversCount(){return this.observers.length}invalidate(){this.state.isInvalidated||this.#l({type:`invalidate`})}async fetch(e,t){if(this.state.fetchStatus!==`idle`&&this.#a?.status()!==`rejected`){if(this.state.data!==void 0&&t?.cancelRefetch)this.cancel({silent:!0});else if(this.#a&&this.#o)return this.#a.continueRetry(),this.#o}if(e&&this.setOptions(e),!this.options.queryFn){let e=this.observers.find(e=>e.options.queryFn);e&&this.setOptions(e.options)}let n=new AbortController,r=e=>{Object.defineProperties(e,{[k]:{value:n.signal,enumerable:!0},signal:{enumerable:!0,get:()=>(this.#c=!0,n.signal)}})},i=()=>{let e=D(this.options,t),n=(()=>{let e={client:this.#i,queryKey:this.queryKey,meta:this.meta};return r(e),e})();return this.#c=!1,this.options.persister?this.options.persister(e,n,this):e(n)},a=(()=>{let e={fetchOptions:t,options:this.options,queryKey:this.queryKey,client:this.#i,state:this.state,fetchFn:i};return r(e),e})();(this.#e===`infinite`?me(this.options.pages):this.options.behavior)?.onFetch(a,this),this.#n=this.state,(this.state.fetchStatus===`idle`||this.state.fetchMeta!==a.fetchOptions?.meta)&&this.#l({type:`fetch`,meta:a.fetchOptions?.meta});let o=this.#a=pe({initialPromise:t?.initialPromise,fn:a.fetchFn,onCancel:e=>{e instanceof F&&e.revert&&this.setState({...this.#n,fetchStatus:`idle`}),n.abort()},onFail:(e,t)=>{this.#l({type:`failed`,failureCount:e,error:t})},onPause:()=>{this.#l({type:`pause`})},onContinue:()=>{this.#l({type:`continue`})},retry:a.options.retry,retryDelay:a.options.retryDelay,networkMode:a.options.networkMode,canRun:()=>!0}),s=(async()=>{try{let e=await o.promise;if(e===void 0)throw Error(`${this.queryHash} data is undefined`);return this.setData(e),this.#r.config.onSuccess?.(e,this),this.#r.config.onSettled?.(e,this.state.error,this),e}catch(e){if(e instanceof F){if(e.silent){if(this.#a!==o&&this.#o)return this.#o;throw e}if(e.revert){if(this.state.data===void 0)throw e;return this.state.data}}throw this.#l({type:`error`,error:e}),this.#r.config.onError?.(e,this),this.#r.config.onSettled?.(this.state.data,e,this),e}finally{this.#a===o&&(this.#a=void 0,this.#o=void 0),this.scheduleGc()}})();return this.#o=s,o.start(),s}#l(e){let t=t=>{switch(e.type){case`failed`:return{...t,fetchFailureCount:e.failureCount,fetchFailureReason:e.error};case`pause`:return{...t,fetchStatus:`paused`};case`continue`:return{...t,fetchStatus:`fetching`};case`fetch`:return{...t,...ye(t.data,this.options),fetchMeta:e.meta??null};case`success`:{let n={...t,...be(e.data,e.dataUpdatedAt),dataUpdateCount:t.dataUpdateCount+1,...!e.manual&&{fetchStatus:`idle`,fetchFailureCount:0,fetchFailureReason:null}};return this.#n=e.manual?n:void 0,n}case`error`:{let n=e.error;return{...t,error:n,errorUpdateCount:t.errorUpdateCount+1,errorUpdatedAt:Date.now(),fetchFailureCount:t.fetchFailureCount+1,fetchFailureReason:n,fetchStatus:`idle`,status:`error`,isInvalidated:!0}}case`invalidate`:return{...t,isInvalidated:!0};case`setState`:return{...t,...e.state}}};this.state=t(this.state),N.batch(()=>{this.observers.slice().forEach(e=>{e.onQueryUpdate()}),this.#r.notify({query:this,type:`updated`,action:e})})}};function ye(e,t){return{fetchFailureCount:0,fetchFailureReason:null,fetchStatus:fe(t.networkMode)?`fetching`:`paused`,...e===void 0&&{error:null,status:`pending`}}}function be(e,t){return{data:e,dataUpdatedAt:t??Date.now(),error:null,isInvalidated:!1,status:`success`}}function xe(e){let t=typeof e.initialData==`function`?e.initialData():e.initialData,n=t!==void 0,r=n?typeof e.initialDataUpdatedAt==`function`?e.initialDataUpdatedAt():e.initialDataUpdatedAt:0;return{data:t,dataUpdateCount:0,dataUpdatedAt:n?r??Date.now():0,error:null,errorUpdateCount:0,errorUpdatedAt:0,fetchFailureCount:0,fetchFailureReason:null,fetchMeta:null,isInvalidated:!1,status:n?`success`:`pending`,fetchStatus:`idle`}}var Se=class extends j{#e;#t=void 0;#n=void 0;#r=void 0;#i;#a;#o;#s;#c;#l;#u;#d;#f;#p=new Set;constructor(e,t){super(),this.options=t,this.#e=e,this.#o=null,this.bindMethods(),this.setOptions(t)}bindMethods(){this.refetch=this.refetch.bind(this)}onSubscribe(){this.listeners.size===1&&(this.#t.addObserver(this),we(this.#t,this.options)?this.#m():this.updateResult(),this.#y())}onUnsubscribe(){this.hasListeners()||this.destroy()}shouldFetchOnReconnect(){return I(this.#t,this.options,this.options.refetchOnReconnect)}shouldFetchOnWindowFocus(){return I(this.#t,this.options,this.options.refetchOnWindowFocus)}destroy(){this.listeners=new Set,this.#b(),this.#x(),this.#t.removeObserver(this)}setOptions(e){let t=this.options,n=this.#t;if(this.options=this.#e.defaultQueryOptions(e),this.options.enabled!==void 0&&typeof this.options.enabled!=`boolean`&&typeof this.options.enabled!=`function`&&typeof g(this.options.enabled,this.#t)!=`boolean`)throw Error(`Expected enabled to be a boolean or a callback that returns a boolean`);this.#S(),this.#t.setOptions(this.options),t._defaulted&&!C(this.options,t)&&this.#e.getQueryCache().notify({type:`observerOptionsUpdated`,query:this.#t,observer:this});let r=this.hasListeners();r&&L(this.#t,n,this.options,t)&&this.#m(),this.updateResult(),r&&(this.#t!==n||g(this.options.enabled,this.#t)!==g(t.enabled,this.#t)||g(this.options.staleTime,this.#t)!==g(t.staleTime,this.#t))&&this.#g();let i=this.#_();r&&(this.#t!==n||g(this.options.enabled,this.#t)!==g(t.enabled,this.#t)||i!==this.#f)&&this.#v(i)}getOptimisticResult(e){let t=this.#e.getQueryCache().build(this.#e,e),n=this.createResult(t,e);return C(this.getCurrentResult(),n)||(this.#r=n,this.#a=this.options,this.#i=this.#t.state),n}getCurrentResult(){return this.#r}trackResult(e,t){return new Proxy(e,{get:(e,n)=>(this.trackProp(n),t?.(n),Reflect.get(e,n))})}trackProp(e){this.#p.add(e)}getCurrentQuery(){return this.#t}refetch({...e}={}){return this.fetch({...e})}fetchOptimistic(e){let t=this.#e.defaultQueryOptions(e),n=this.#e.getQueryCache().build(this.#e,t),r=()=>{},i,a=new Promise(e=>{i=e,r=this.#e.getQueryCache().subscribe(i=>{i.type===`updated`&&i.query.queryHash===n.queryHash&&n.state.data!==void 0&&(r(),e(this.createResult(n,t)))})});return Promise.race([n.fetch(t).then(()=>{let e=this.createResult(n,t);return i?.(e),e}).finally(()=>{r()}),a])}fetch(e){return this.#m({...e,cancelRefetch:e.cancelRefetch??!0}).then(()=>(this.updateResult(),this.#r))}#m(e){this.#S();let t=this.#t.fetch(this.options,e);return e?.throwOnError||(t=t.catch(f)),t}#h(e){return!A()&&g(this.options.enabled,this.#t)!==!1&&m(e)}#g(){this.#b();let e=g(this.options.staleTime,this.#t);if(this.#r.isStale||!this.#h(e))return;let t=h(this.#r.dataUpdatedAt,e)+1;this.#u=l.setTimeout(()=>{this.#r.isStale||this.updateResult()},t)}#_(){return g(this.options.refetchInterval,this.#t)??!1}#v(e){this.#x(),this.#f=e,this.#f!==0&&this.#h(this.#f)&&(this.#d=l.setInterval(()=>{(this.options.refetchIntervalInBackground||M.isFocused())&&this.#m()},this.#f))}#y(){this.#g(),this.#v(this.#_())}#b(){this.#u!==void 0&&(l.clearTimeout(this.#u),this.#u=void 0)}#x(){this.#d!==void 0&&(l.clearInterval(this.#d),this.#d=void 0)}createResult(e,t){let n=this.#t,r=this.options,i=this.#r,a=this.#i,o=this.#a,s=e===n?this.#n:e.state,{state:c}=e,l={...c},u=!1,d;if(t._optimisticResults){let i=this.hasListeners(),a=!i&&we(e,t),o=i&&L(e,n,t,r);(a||o)&&(l={...l,...ye(c.data,e.options)}),t._optimisticResults===`isRestoring`&&(l.fetchStatus=`idle`)}let{error:f,errorUpdatedAt:p,status:m}=l;d=l.data;let h=!1;if(t.placeholderData!==void 0&&d===void 0&&m===`pending`){let e;i?.isPlaceholderData&&t.placeholderData===o?.placeholderData?(e=i.data,h=!0):e=typeof t.placeholderData==`function`?t.placeholderData(this.#l?.state.data,this.#l):t.placeholderData,e!==void 0&&(m=`success`,d=T(i?.data,e,t),u=!0)}if(t.select&&d!==void 0&&!h){if(i&&d===a?.data&&t.select===this.#s)d=this.#c;else try{this.#s=t.select,d=t.select(d),d=T(i?.data,d,t),this.#c=d,this.#o=null}catch(e){this.#o=e}}else d===void 0&&(this.#o=null);this.#o&&(f=this.#o,d=this.#c,p=i?.error===f?i.errorUpdatedAt:Date.now(),m=`error`,u=!1);let _=l.fetchStatus===`fetching`,v=m===`pending`,y=m===`error`,b=v&&_,x=d!==void 0;return{status:m,fetchStatus:l.fetchStatus,isPending:v,isSuccess:m===`success`,isError:y,isInitialLoading:b,isLoading:b,data:d,dataUpdatedAt:l.dataUpdatedAt,error:f,errorUpdatedAt:p,failureCount:l.fetchFailureCount,failureReason:l.fetchFailureReason,errorUpdateCount:l.errorUpdateCount,isFetched:e.isFetched(),isFetchedAfterMount:l.dataUpdateCount>s.dataUpdateCount||l.errorUpdateCount>s.errorUpdateCount,isFetching:_,isRefetching:_&&!v,isLoadingError:y&&!x,isPaused:l.fetchStatus===`paused`,isPlaceholderData:u,isRefetchError:y&&x,isStale:R(e,t),refetch:this.refetch,isEnabled:g(t.enabled,e)!==!1}}updateResult(){let e=this.#r,t=this.createResult(this.#t,this.options);if(this.#i=this.#t.state,this.#a=this.options,this.#i.data!==void 0&&(this.#l=this.#t),C(t,e))return;this.#r=t;let n=(()=>{if(!e)return!0;let{notifyOnChangeProps:t}=this.options,n=typeof t==`function`?t():t;if(n===`all`||!n&&!this.#p.size||this.options.throwOnError&&this.#r.error!==e.error)return!0;for(let t of n??this.#p)if(this.#r[t]!==e[t])return!0;return!1})();N.batch(()=>{n&&this.listeners.forEach(e=>{e(this.#r)}),this.#e.getQueryCache().notify({query:this.#t,type:`observerResultsUpdated`})})}#S(){let e=this.#e.getQueryCache().build(this.#e,this.options);if(e===this.#t)return;let t=this.#t;this.#t=e,this.#n=e.state,this.hasListeners()&&(t?.removeObserver(this),e.addObserver(this))}onQueryUpdate(){this.updateResult(),this.hasListeners()&&this.#y()}};function Ce(e,t){return g(t.enabled,e)!==!1&&e.state.data===void 0&&(e.state.status!==`error`||g(t.retryOnMount,e)!==!1)}function we(e,t){return Ce(e,t)||e.state.data!==void 0&&I(e,t,t.refetchOnMount)}function I(e,t,n){if(g(t.enabled,e)!==!1&&g(t.staleTime,e)!==`static`){let r=g(n,e);return r===`always`||r!==!1&&R(e,t)}return!1}function L(e,t,n,r){return(e!==t||g(r.enabled,e)===!1)&&(!n.suspense||e.state.status!==`error`)&&R(e,n)}function R(e,t){return g(t.enabled,e)!==!1&&e.isStaleByTime(g(t.staleTime,e))}var Te=class extends _e{#e;#t;#n;#r;constructor(e){super(),this.#e=e.client,this.mutationId=e.mutationId,this.#n=e.mutationCache,this.#t=[],this.state=e.state||z(),this.setOptions(e.options),this.scheduleGc()}setOptions(e){this.options=e,this.updateGcTime(this.options.gcTime)}get meta(){return this.options.meta}addObserver(e){this.#t.includes(e)||(this.#t.push(e),this.clearGcTimeout(),this.#n.notify({type:`observerAdded`,mutation:this,observer:e}))}removeObserver(e){this.#t=this.#t.filter(t=>t!==e),this.scheduleGc(),this.#n.notify({type:`observerRemoved`,mutation:this,observer:e})}optionalRemove(){this.#t.length||(this.state.status===`pending`?this.scheduleGc():this.#n.remove(this))}continue(){return this.#r?.continue()??(this.state.status===`pending`?this.execute(this.state.variables):Promise.resolve())}async execute(e){let t=()=>{this.#i({type:`continue`})},n={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey},r=this.#r=pe({fn:()=>this.options.mutationFn?this.options.mutationFn(e,n):Promise.reject(Error(`No mutationFn found`)),onFail:(e,t)=>{this.#i({type:`failed`,failureCount:e,error:t})},onPause:()=>{this.#i({type:`pause`})},onContinue:t,retry:this.options.retry??0,retryDelay:this.options.retryDelay,networkMode:this.options.networkMode,canRun:()=>this.#n.canRun(this)}),i=this.state.status===`pending`,a=!r.canStart();try{if(i)t();else{this.#i({type:`pending`,variables:e,isPaused:a}),this.#n.config.onMutate&&await this.#n.config.onMutate(e,this,n);let t=await this.options.onMutate?.(e,n);t!==this.state.context&&this.#i({type:`pending`,context:t,variables:e,isPaused:a})}this.state.isPaused&&r.canStart()&&t();let o=await r.start();return await this.#n.config.onSuccess?.(o,e,this.state.context,this,n),await this.options.onSuccess?.(o,e,this.state.context,n),await this.#n.config.onSettled?.(o,null,this.state.variables,this.state.context,this,n),await this.options.onSettled?.(o,null,e,this.state.context,n),this.#i({type:`success`,data:o}),o}catch(t){try{await this.#n.config.onError?.(t,e,this.state.context,this,n)}catch(e){Promise.reject(e)}try{await this.options.onError?.(t,e,this.state.context,n)}catch(e){Promise.reject(e)}try{await this.#n.config.onSettled?.(void 0,t,this.state.variables,this.state.context,this,n)}catch(e){Promise.reject(e)}try{await this.options.onSettled?.(void 0,t,e,this.state.context,n)}catch(e){Promise.reject(e)}throw this.#i({type:`error`,error:t}),t}finally{this.#r===r&&(this.#r=void 0),this.#n.runNext(this)}}#i(e){let t=t=>{switch(e.type){case`failed`:return{...t,failureCount:e.failureCount,failureReason:e.error};case`pause`:return{...t,isPaused:!0};case`continue`:return{...t,isPaused:!1};case`pending`:return{...t,context:e.context,data:void 0,failureCount:0,failureReason:null,error:null,isPaused:e.isPaused,status:`pending`,variables:e.variables,submittedAt:Date.now()};case`success`:return{...t,data:e.data,failureCount:0,failureReason:null,error:null,status:`success`,isPaused:!1};case`error`:return{...t,data:void 0,error:e.error,failureCount:t.failureCount+1,failureReason:e.error,isPaused:!1,status:`error`}}};this.state=t(this.state),N.batch(()=>{this.#t.forEach(t=>{t.onMutationUpdate(e)}),this.#n.notify({mutation:this,type:`updated`,action:e})})}};function z(){return{context:void 0,data:void 0,error:null,failureCount:0,failureReason:null,isPaused:!1,status:`idle`,variables:void 0,submittedAt:0}}var Ee=class extends j{#e;#t;#n;constructor(e={}){super(),this.config=e,this.#e=new Set,this.#t=new Map,this.#n=0}build(e,t,n){let r=new Te({client:e,mutationCache:this,mutationId:++this.#n,options:e.defaultMutationOptions(t),state:n});return this.add(r),r}add(e){this.#e.add(e);let t=B(e);if(typeof t==`string`){let n=this.#t.get(t);n?n.push(e):this.#t.set(t,[e])}this.notify({type:`added`,mutation:e})}remove(e){if(this.#e.delete(e)){let t=B(e);if(typeof t==`string`){let n=this.#t.get(t);if(n){if(n.length>1){let t=n.indexOf(e);t!==-1&&n.splice(t,1)}else n[0]===e&&this.#t.delete(t)}}}this.notify({type:`removed`,mutation:e})}canRun(e){let t=B(e);if(typeof t==`string`){let n=this.#t.get(t)?.find(e=>e.state.status===`pending`);return!n||n===e}return!0}runNext(e){let t=B(e);return typeof t==`string`?(this.#t.get(t)?.find(t=>t!==e&&t.state.isPaused))?.continue()??Promise.resolve():Promise.resolve()}clear(){N.batch(()=>{let e=this.getAll();this.#e.clear(),this.#t.clear(),e.forEach(e=>{this.notify({type:`removed`,mutation:e})})})}getAll(){return Array.from(this.#e)}find(e){let t={exact:!0,...e};return this.getAll().find(e=>v(t,e))}findAll(e={}){return this.getAll().filter(t=>v(e,t))}notify(e){N.batch(()=>{this.listeners.forEach(t=>{t(e)})})}resumePausedMutations(){let e=this.getAll().filter(e=>e.state.isPaused);return N.batch(()=>Promise.all(e.map(e=>e.continue().catch(f))))}};function B(e){return e.options.scope?.id}var De=class extends j{#e;#t=void 0;#n;#r;constructor(e,t){super(),this.#e=e,this.setOptions(t),this.bindMethods(),this.#i()}bindMethods(){this.mutate=this.mutate.bind(this),this.reset=this.reset.bind(this)}setOptions(e){let t=this.options;this.options=this.#e.defaultMutationOptions(e),C(this.options,t)||this.#e.getMutationCache().notify({type:`observerOptionsUpdated`,mutation:this.#n,observer:this}),t?.mutationKey&&this.options.mutationKey&&b(t.mutationKey)!==b(this.options.mutationKey)?this.reset():this.#n?.state.status===`pending`&&this.#n.setOptions(this.options)}onSubscribe(){this.listeners.size===1&&this.#n&&(this.#n.addObserver(this),this.#i())}onUnsubscribe(){this.hasListeners()||this.#n?.removeObserver(this)}onMutationUpdate(e){this.#i(),this.#a(e)}getCurrentResult(){return this.#t}reset(){this.#n?.removeObserver(this),this.#n=void 0,this.#i(),this.#a()}mutate(e,t){return this.#r=t,this.#n?.removeObserver(this),this.#n=this.#e.getMutationCache().build(this.#e,this.options),this.#n.addObserver(this),this.#n.execute(e)}#i(){let e=this.#n?.state??z();this.#t={...e,isPending:e.status===`pending`,isSuccess:e.status===`success`,isError:e.status===`error`,isIdle:e.status===`idle`,mutate:this.mutate,reset:this.reset}}#a(e){N.batch(()=>{let t=this.#r;if(t&&this.hasListeners()){let n=this.#t.variables,r=this.#t.context,i={client:this.#e,meta:this.options.meta,mutationKey:this.options.mutationKey};if(e?.type===`success`){try{t.onSuccess?.(e.data,n,r,i)}catch(e){Promise.reject(e)}try{t.onSettled?.(e.data,null,n,r,i)}catch(e){Promise.reject(e)}}else if(e?.type===`error`){try{t.onError?.(e.error,n,r,i)}catch(e){Promise.reject(e)}try{t.onSettled?.(void 0,e.error,n,r,i)}catch(e){Promise.reject(e)}}}this.listeners.forEach(e=>{e(this.#t)})})}},Oe=class extends j{#e;constructor(e={}){super(),this.config=e,this.#e=new Map}build(e,t,n){let r=t.queryKey,i=t.queryHash??y(r,t),a=this.get(i);return a||(a=new ve({client:e,queryKey:r,queryHash:i,options:e.defaultQueryOptions(t),state:n,defaultOptions:e.getQueryDefaults(r)}),this.add(a)),a}add(e){this.#e.has(e.queryHash)||(this.#e.set(e.queryHash,e),this.notify({type:`added`,query:e}))}remove(e){this.#e.get(e.queryHash)===e&&(e.destroy(),this.#e.delete(e.queryHash),this.notify({type:`removed`,query:e}))}clear(){N.batch(()=>{this.getAll().forEach(e=>{this.remove(e)})})}get(e){return this.#e.get(e)}getAll(){return[...this.#e.values()]}find(e){let t={exact:!0,...e};return this.getAll().find(e=>_(t,e))}findAll(e={}){let t=this.getAll();return Object.keys(e).length>0?t.filter(t=>_(e,t)):t}notify(e){N.batch(()=>{this.listeners.forEach(t=>{t(e)})})}onFocus(){N.batch(()=>{this.getAll().forEach(e=>{e.onFocus()})})}onOnline(){N.batch(()=>{this.getAll().forEach(e=>{e.onOnline()})})}},ke=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e={}){this.#e=e.queryCache||new Oe,this.#t=e.mutationCache||new Ee,this.#n=e.defaultOptions||{},this.#r=new Map,this.#i=new Map,this.#a=0}mount(){this.#a++,this.#a===1&&(this.#o=M.subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onFocus())}),this.#s=P.subscribe(async e=>{e&&(await this.resumePausedMutations(),this.#e.onOnline())}))}unmount(){this.#a--,this.#a===0&&(this.#o?.(),this.#o=void 0,this.#s?.(),this.#s=void 0)}isFetching(e){return this.#e.findAll({...e,fetchStatus:`fetching`}).length}isMutating(e){return this.#t.findAll({...e,status:`pending`}).length}getQueryData(e){let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state.data}ensureQueryData(e){let t=this.defaultQueryOptions(e),n=this.#e.build(this,t),r=n.state.data;return r===void 0?this.fetchQuery(e):(e.revalidateIfStale&&n.isStaleByTime(g(t.staleTime,n))&&this.prefetchQuery(t),Promise.resolve(r))}getQueriesData(e){return this.#e.findAll(e).map(({queryKey:e,state:t})=>[e,t.data])}setQueryData(e,t,n){let r=this.defaultQueryOptions({queryKey:e}),i=this.#e.get(r.queryHash)?.state.data,a=p(t,i);if(a!==void 0)return this.#e.build(this,r).setData(a,{...n,manual:!0})}setQueriesData(e,t,n){return N.batch(()=>this.#e.findAll(e).map(({queryKey:e})=>[e,this.setQueryData(e,t,n)]))}getQueryState(e){let t=this.defaultQueryOptions({queryKey:e});return this.#e.get(t.queryHash)?.state}removeQueries(e){let t=this.#e;N.batch(()=>{t.findAll(e).forEach(e=>{t.remove(e)})})}resetQueries(e,t){let n=this.#e;return N.batch(()=>{let r=n.findAll(e),i=new Set(r);return r.forEach(e=>{e.reset()}),this.refetchQueries({type:`active`,predicate:e=>i.has(e)},t)})}cancelQueries(e,t={}){let n={revert:!0,...t},r=N.batch(()=>this.#e.findAll(e).map(e=>e.cancel(n)));return Promise.all(r).then(f).catch(f)}invalidateQueries(e,t={}){return N.batch(()=>(this.#e.findAll(e).forEach(e=>{e.invalidate()}),e?.refetchType===`none`?Promise.resolve():this.refetchQueries({...e,type:e?.refetchType??e?.type??`active`},t)))}refetchQueries(e,t={}){let n={...t,cancelRefetch:t.cancelRefetch??!0},r=N.batch(()=>this.#e.findAll(e).filter(e=>!e.isDisabled()&&!e.isStatic()).map(e=>{let t=e.fetch(void 0,n),r=e.state.fetchStatus===`paused`;return(!n.throwOnError||r)&&(t=t.catch(f)),r?Promise.resolve():t}));return Promise.all(r).then(f)}async query(e){let t=this.defaultQueryOptions(e);t.retry===void 0&&(t.retry=!1);let n=this.#e.build(this,t),r=n.isStaleByTime(g(t.staleTime,n))?await n.fetch(t):n.state.data,i=t.select;return i?i(r):r}fetchQuery(e){let t=this.defaultQueryOptions(e);t.retry===void 0&&(t.retry=!1);let n=this.#e.build(this,t);return n.isStaleByTime(g(t.staleTime,n))?n.fetch(t):Promise.resolve(n.state.data)}prefetchQuery(e){return this.fetchQuery(e).then(f).catch(f)}infiniteQuery(e){return e._type=`infinite`,this.query(e)}fetchInfiniteQuery(e){return e._type=`infinite`,this.fetchQuery(e)}prefetchInfiniteQuery(e){return this.fetchInfiniteQuery(e).then(f).catch(f)}ensureInfiniteQueryData(e){return e._type=`infinite`,this.ensureQueryData(e)}resumePausedMutations(){return P.isOnline()?this.#t.resumePausedMutations():Promise.resolve()}getQueryCache(){return this.#e}getMutationCache(){return this.#t}getDefaultOptions(){return this.#n}setDefaultOptions(e){this.#n=e}setQueryDefaults(e,t){this.#r.set(b(e),{queryKey:e,defaultOptions:t})}getQueryDefaults(e){let t=[...this.#r.values()],n={};return t.forEach(t=>{x(e,t.queryKey)&&Object.assign(n,t.defaultOptions)}),n}setMutationDefaults(e,t){this.#i.set(b(e),{mutationKey:e,defaultOptions:t})}getMutationDefaults(e){let t=[...this.#i.values()],n={};return t.forEach(t=>{x(e,t.mutationKey)&&Object.assign(n,t.defaultOptions)}),n}defaultQueryOptions(e){if(e._defaulted)return e;let t={...this.#n.queries,...this.getQueryDefaults(e.queryKey),...e,_defaulted:!0};return t.queryHash||=y(t.queryKey,t),t.refetchOnReconnect===void 0&&(t.refetchOnReconnect=t.networkMode!==`always`),t.throwOnError===void 0&&(t.throwOnError=!!t.suspense),!t.networkMode&&t.persister&&(t.networkMode=`offlineFirst`),t.queryFn===E&&(t.enabled=!1),t}defaultMutationOptions(e){return e?._defaulted?e:{...this.#n.mutations,...e?.mutationKey&&this.getMutationDefaults(e.mutationKey),...e,_defaulted:!0}}clear(){this.#e.clear(),this.#t.clear()}},V=r.createContext(!1),Ae=()=>r.useContext(V);V.Provider;function je(){let e=!1;return{clearReset:()=>{e=!1},reset:()=>{e=!0},isReset:()=>e}}var Me=r.createContext(je()),Ne=()=>r.useContext(Me),Pe=(e,t,n)=>{let r=n?.state.status===`error`&&typeof e.throwOnError==`function`?O(e.throwOnError,[n.state.error,n]):e.throwOnError;(e.suspense||r)&&(t.isReset()||(e.retryOnMount=!1))},Fe=e=>{r.useEffect(()=>{e.clearReset()},[e])},Ie=({result:e,errorResetBoundary:t,throwOnError:n,query:r,suspense:i})=>e.isError&&!t.isReset()&&!e.isFetching&&r&&(i&&e.data===void 0||O(n,[e.error,r])),Le=e=>{if(e.suspense){let t=1e3,n=e=>e===`static`?e:Math.max(e??t,t),r=e.staleTime;e.staleTime=typeof r==`function`?(...e)=>n(r(...e)):n(r),typeof e.gcTime==`number`&&(e.gcTime=Math.max(e.gcTime,t))}},Re=(e,t)=>e?.suspense&&t.isPending,ze=(e,t,n)=>t.fetchOptimistic(e).catch(()=>{n.clearReset()});function Be(e,t,n){let i=Ae(),a=Ne(),s=o(n),c=s.defaultQueryOptions(e),l=s.getQueryCache().get(c.queryHash),u=e.subscribed!==!1;c._optimisticResults=i?`isRestoring`:u?`optimistic`:void 0,Le(c),Pe(c,a,l),Fe(a);let[d]=r.useState(()=>new t(s,c)),p=d.getOptimisticResult(c);r.useEffect(()=>{d.setOptions(c)},[c,d]);let m=!i&&u;if(r.useSyncExternalStore(r.useCallback(e=>{let t=m?d.subscribe(N.batchCalls(e)):f;return d.updateResult(),t},[d,m]),()=>d.getCurrentResult(),()=>d.getCurrentResult()),Re(c,p))throw ze(c,d,a);if(Ie({result:p,errorResetBoundary:a,throwOnError:c.throwOnError,query:l,suspense:c.suspense}))throw p.error;return c.notifyOnChangeProps?p:d.trackResult(p)}function H(e,t){return Be(e,Se,t)}function U(e,t){let n=o(t),[i]=r.useState(()=>new De(n,e));r.useEffect(()=>{i.setOptions(e)},[i,e]);let a=r.useSyncExternalStore(r.useCallback(e=>i.subscribe(N.batchCalls(e)),[i]),()=>i.getCurrentResult(),()=>i.getCurrentResult()),s=r.useCallback((...e)=>{i.mutate(e[0],e[1]).catch(f)},[i]);if(a.error&&O(i.options.throwOnError,[a.error]))throw a.error;return{...a,mutate:s,mutateAsync:a.mutate}}var W=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new W(`
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  viewerCanNominate
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerDuty
}
    `,{fragmentName:`CycleParts`}),new W(`
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}
    `,{fragmentName:`AwardParts`}),new W(`
    fragment CommitteeParts on Committee {
  id
  name {
    en
    fr
  }
  members {
    id
    duty
    from
    until
    person {
      id
      name
      email
    }
  }
}
    `,{fragmentName:`CommitteeParts`}),new W(`
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}
    `,{fragmentName:`CampaignParts`}),new W(`
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}
    `,{fragmentName:`ConductParts`}),new W(`
    fragment CommitteeCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
    closes
  }
  terms {
    reviewers
  }
  viewerDuty
}
    `,{fragmentName:`CommitteeCycleParts`}),new W(`
    fragment ConflictParts on NominationConflict {
  id
  person {
    id
    name
  }
  kind
  state
  since
  until
  reason
  dismissable
}
    `,{fragmentName:`ConflictParts`}),new W(`
    fragment CommitteeNominationParts on Nomination {
  id
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  conflicts {
    ...ConflictParts
  }
  ownReview {
    id
    role
    state
  }
  reviews {
    id
    reviewer {
      id
      name
    }
    role
    guest
    state
  }
  assigned
  reviewed
  committee {
    id
    name
  }
  can {
    assign
    review
    settle
  }
}
    fragment ConflictParts on NominationConflict {
  id
  person {
    id
    name
  }
  kind
  state
  since
  until
  reason
  dismissable
}`,{fragmentName:`CommitteeNominationParts`}),new W(`
    fragment ReviewWholeParts on AwardReview {
  id
  reviewer {
    id
    name
  }
  role
  guest
  state
  scores
  comment
  mean
  revision
  submitted
}
    `,{fragmentName:`ReviewWholeParts`}),new W(`
    fragment ReviewedNominationParts on Nomination {
  id
  cycle {
    id
    award {
      id
      name {
        en
        fr
      }
    }
    year
    phases {
      kind
      from
      to
      closes
    }
    rubric {
      points
      criteria {
        name {
          en
          fr
        }
        help {
          en
          fr
        }
        weight
        required
        anchors {
          point
          text {
            en
            fr
          }
        }
      }
    }
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  barred
  parts {
    id
    nominator {
      id
      name
    }
    letter
  }
  letters {
    id
    name
    state
    waived
    text
  }
  package {
    statement
    activities {
      mentee
      kind
      from
      to
      outcome
      confirmed
    }
  }
  files {
    id
    name
    size
    package
    path
  }
  conflicts {
    ...ConflictParts
  }
  ownReview {
    ...ReviewWholeParts
  }
  reviews {
    ...ReviewWholeParts
  }
  can {
    review
    declare
  }
}
    fragment ConflictParts on NominationConflict {
  id
  person {
    id
    name
  }
  kind
  state
  since
  until
  reason
  dismissable
}
fragment ReviewWholeParts on AwardReview {
  id
  reviewer {
    id
    name
  }
  role
  guest
  state
  scores
  comment
  mean
  revision
  submitted
}`,{fragmentName:`ReviewedNominationParts`}),new W(`
    fragment AssignmentPlanParts on AssignmentPlan {
  pairs {
    nomination
    nominee {
      id
      name
    }
    reviewer {
      id
      name
    }
    role
    kept
  }
  loads {
    reviewer {
      id
      name
    }
    reviews
    primary
    guest
  }
  unmet {
    nomination
    nominee {
      id
      name
    }
    wanted
    got
    obstacles {
      reviewer {
        id
        name
      }
      reasons
    }
  }
  added
  dropped
  digest
}
    `,{fragmentName:`AssignmentPlanParts`}),new W(`
    fragment MocSettingsParts on MocSettings {
  framework {
    en
    fr
  }
  section {
    en
    fr
  }
  frameworkRate
  section3
  section2
  accreditation {
    provider
    approval
    maximum
    statement {
      en
      fr
    }
  }
}
    `,{fragmentName:`MocSettingsParts`}),new W(`
    fragment FeedbackTaskParts on FeedbackTask {
  id
  mentorName
  title {
    en
    fr
  }
  closes
  minutes
  few
  sealed
  signed
}
    `,{fragmentName:`FeedbackTaskParts`}),new W(`
    fragment ReportWordParts on ReportWord {
  number
  text
  review
  reason
  answer
}
    `,{fragmentName:`ReportWordParts`}),new W(`
    fragment SelfAssessmentParts on SelfAssessment {
  round
  title {
    en
    fr
  }
  minutes
  definition
  answers
  given
}
    `,{fragmentName:`SelfAssessmentParts`}),new W(`
    fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}
    `,{fragmentName:`MocRecordParts`}),new W(`
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
    fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{fragmentName:`ReflectionParts`}),new W(`
    fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
    `,{fragmentName:`DraftState`}),new W(`
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
    `,{fragmentName:`ScaleParts`}),new W(`
    fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}`,{fragmentName:`InstrumentParts`}),new W(`
    fragment MeetingCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
  }
  rubric {
    points
  }
  terms {
    places
    joint
    quorum
    rule
    tie
  }
  viewerDuty
}
    `,{fragmentName:`MeetingCycleParts`}),new W(`
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}
    `,{fragmentName:`MeetingParts`}),new W(`
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
    `,{fragmentName:`OutcomeParts`}),new W(`
    fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
  }
  path
  canSign
  canAnnounce
  canCorrect
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}`,{fragmentName:`DecisionParts`}),new W(`
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
    `,{fragmentName:`ColleagueParts`}),new W(`
    fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`,{fragmentName:`PairParts`}),new W(`
    fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}`,{fragmentName:`PairWhole`}),new W(`
    fragment OfferParts on MentorOffer {
  willing
  capacity
  needs {
    codes
    words
  }
  noMentor
  reason
}
    `,{fragmentName:`OfferParts`}),new W(`
    fragment TrainingParts on Training {
  id
  title
  provider
  heldOn
  quarters
}
    `,{fragmentName:`TrainingParts`}),new W(`
    fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`,{fragmentName:`TaskParts`}),new W(`
    fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`,{fragmentName:`PlanParts`}),new W(`
    fragment DeskParts on MentorshipDesk {
  approvals
  department
  tasks
  checkIns
  namesReader
  namesDeputy
  proposes
  digest
  leaving
  checkInReader {
    id
    name
  }
  actsFor {
    id
    name
  }
}
    `,{fragmentName:`DeskParts`}),new W(`
    fragment AssistantParts on Assistant {
  id
  person {
    id
    name
  }
  assistant {
    id
    name
  }
  scopes
  from
  until
  inForce
  viewerNamed
}
    `,{fragmentName:`AssistantParts`}),new W(`
    fragment CheckInParts on CheckIn {
  task
  person {
    ...ColleagueParts
  }
  reader {
    id
    name
  }
  dueOn
  title {
    en
    fr
  }
  minutes
  definition
  answers
  revision
  submitted
  followUp
  followUpOn
  viewerCanAnswer
  viewerCanAgree
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`,{fragmentName:`CheckInParts`}),new W(`
    fragment ExpectationsParts on Expectations {
  id
  number
  published
  definition {
    en
    fr
  }
  mentor {
    en
    fr
  }
  mentee {
    en
    fr
  }
  director {
    en
    fr
  }
  facilitator {
    en
    fr
  }
}
    `,{fragmentName:`ExpectationsParts`}),new W(`
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}
    `,{fragmentName:`ModeratedComment`}),new W(`
    fragment ModeratedRemark on Remark {
  id
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  edited
  state
  reason
  notToMentor
  language
}
    `,{fragmentName:`ModeratedRemark`}),new W(`
    fragment RemarkModerationParts on RemarkModeration {
  report
  title {
    en
    fr
  }
  pending
  remarks {
    ...ModeratedRemark
  }
}
    fragment ModeratedRemark on Remark {
  id
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  edited
  state
  reason
  notToMentor
  language
}`,{fragmentName:`RemarkModerationParts`}),new W(`
    fragment RemarkReviewParts on RemarkReview {
  id
  report
  round {
    en
    fr
  }
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  language
  reason
  asked
  state
  edited
  answer
}
    `,{fragmentName:`RemarkReviewParts`}),new W(`
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
    `,{fragmentName:`OwnNominationCycle`}),new W(`
    fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}`,{fragmentName:`OwnNominationParts`}),new W(`
    fragment SupportLetterAsked on SupportLetterRequest {
  nominee
  nominator
  award {
    en
    fr
  }
  year
  writer
  state
  waived
  text
  reason
  most
  until
  open
  revision
}
    `,{fragmentName:`SupportLetterAsked`}),new W(`
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  leaving
  language
  status
  viewerCanAnnounceLeaving
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}
    `,{fragmentName:`PersonParts`}),new W(`
    fragment QuestionFigureParts on QuestionFigure {
  name
  uid
  title {
    en
    fr
  }
  kind
  section {
    en
    fr
  }
  n
  mean
  sd
  topTwo
  counts {
    value
    label {
      en
      fr
    }
    count
  }
  suppressed
  low
  high
  items
  step
  alpha
  alphaN
  floor
  ceiling
  definition {
    en
    fr
  }
}
    `,{fragmentName:`QuestionFigureParts`}),new W(`
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}
    `,{fragmentName:`RoundParts`});var Ve=new W(`
    query Account {
  viewer {
    person {
      id
      name
      email
      addresses
      language
      division {
        id
        name {
          en
          fr
        }
      }
      rank
      position
    }
    sessions {
      id
      device
      started
      lastSeen
      current
    }
  }
}
    `,{hash:`sha256:afef161590ff2e278d18502ff8ca108a26e1b6fe21af9d86b41d30b852fe19d3`}),He=new W(`
    mutation SignOut($session: ID, $everywhere: Boolean) {
  signOut(session: $session, everywhere: $everywhere) {
    viewer {
      person {
        id
      }
      sessions {
        id
        device
        started
        lastSeen
        current
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:5a128ce8cb3cca82c98e7281cb349af9df03dbcb8228a5c044f4e9dd6a5c0403`}),Ue=new W(`
    query Awards($first: Int!, $after: String, $search: String, $retired: Boolean!) {
  awards(first: $first, after: $after, search: $search, retired: $retired) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name {
        en
        fr
      }
      level
      division {
        id
        name {
          en
          fr
        }
      }
      donor
      retired
      cycles {
        id
        year
        state
        phases {
          kind
          from
          to
        }
        viewerDuty
      }
      recipients {
        id
        year
        name
      }
    }
  }
}
    `,{hash:`sha256:01ad5b7eaed79dd2c88d373a470fef256034e8c50b52ea56c39781408eefc8fc`}),We=new W(`
    query Award($award: ID!) {
  award(award: $award) {
    ...AwardParts
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:23619a2bdb212751f133cb85fb850d6915e20db3fd0cadb79d26e3c09c2e21d3`}),Ge=new W(`
    query AwardChoices {
  divisions {
    id
    name {
      en
      fr
    }
  }
  committees {
    id
    name {
      en
      fr
    }
  }
}
    `,{hash:`sha256:6ebe48ad59a4f9bc8f1e50ea34ebd8cec2b942e53a5e9ea80a25a78ca8251b90`}),Ke=new W(`
    query AwardCycle($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...CycleParts
  }
}
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  viewerCanNominate
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerDuty
}`,{hash:`sha256:961c5b0281f2f3b7912811c46b8181fdc916d82a8cc5ef70024c78a0ebc8462d`}),qe=new W(`
    query CycleChoices {
  divisions {
    id
    name {
      en
      fr
    }
  }
}
    `,{hash:`sha256:a40e20d5f52a004bdbeeffcf036df124a68de403c0f08b24f402e2fd8c5bc9be`}),Je=new W(`
    query Committees {
  committees {
    ...CommitteeParts
  }
}
    fragment CommitteeParts on Committee {
  id
  name {
    en
    fr
  }
  members {
    id
    duty
    from
    until
    person {
      id
      name
      email
    }
  }
}`,{hash:`sha256:f69f416bb5d7d03904b3e9c10749e902f27642922bc3077d325d5db33ed2ceb0`}),Ye=new W(`
    mutation AwardCreate($input: AwardInput!) {
  awardCreate(input: $input) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:76615ce5fb9ee5b2dd861daab980a654e2d8fed2823991d051545a653e4f182f`}),Xe=new W(`
    mutation AwardUpdate($award: ID!, $input: AwardInput!) {
  awardUpdate(award: $award, input: $input) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:cec3f5f0a5a7fd56114760268758d63c582b9fe1ead8a49c439298602efa0ee7`}),Ze=new W(`
    mutation AwardRetire($award: ID!, $retired: Boolean!) {
  awardRetire(award: $award, retired: $retired) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:3184ec5540cf572dd2b9ca1210c25523cfa44e1f5cdbe6b9c01831ede6ce716c`}),Qe=new W(`
    mutation AwardRecipientsAdd($award: ID!, $recipients: [AwardRecipientInput!]!) {
  awardRecipientsAdd(award: $award, recipients: $recipients) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:b596404c99458a8de61b31ed6bf8deb582eb5621465dea79e945b3f734b9d556`}),$e=new W(`
    mutation AwardRecipientRemove($recipient: ID!) {
  awardRecipientRemove(recipient: $recipient) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:dad7d74f2b4219356bdfd26adafaead8eee967deda1883c9adc0d86a36482c51`}),et=new W(`
    mutation AwardCyclePlan($award: ID!, $year: Int!) {
  awardCyclePlan(award: $award, year: $year) {
    cycle {
      ...CycleParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  viewerCanNominate
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerDuty
}`,{hash:`sha256:f56417379b5b28c89c02c401b2297e87efc21e321ccf69d73daf3da8a64c368c`}),tt=new W(`
    mutation AwardCycleUpdate($cycle: ID!, $input: AwardCycleInput!) {
  awardCycleUpdate(cycle: $cycle, input: $input) {
    cycle {
      ...CycleParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  viewerCanNominate
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerDuty
}`,{hash:`sha256:82e016d2fb80b702795eac5ffaadef7fb4c1dc0b6d1f40475d3429a7fbc42f16`}),nt=new W(`
    mutation AwardCycleDiscard($cycle: ID!) {
  awardCycleDiscard(cycle: $cycle) {
    award {
      ...AwardParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AwardParts on Award {
  id
  name {
    en
    fr
  }
  about {
    en
    fr
  }
  level
  division {
    id
    name {
      en
      fr
    }
  }
  donor
  presenter
  committee
  committeeName {
    en
    fr
  }
  retired
  cycles {
    id
    year
    state
    phases {
      kind
      from
      to
    }
    viewerCanNominate
  }
  recipients {
    id
    year
    name
    onRecord
  }
  viewerCanEdit
}`,{hash:`sha256:dc19a5dcb88eeb279b7000caa9dab0b101b6b3dfa1cc46f2ddd94f121f48c938`}),rt=new W(`
    mutation AwardCycleCall($cycle: ID!) {
  awardCycleCall(cycle: $cycle) {
    cycle {
      ...CycleParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  viewerCanNominate
  phases {
    kind
    from
    to
    closes
    grace
    existence
    names
  }
  rules {
    kind
    codes
    least
    most
  }
  rubric {
    points
    criteria {
      name {
        en
        fr
      }
      help {
        en
        fr
      }
      weight
      required
      anchors {
        point
        text {
          en
          fr
        }
      }
    }
  }
  terms {
    places
    joint
    letter
    lettersFrom
    lettersTo
    statement
    reviewers
    quorum
    endedWithin
    rule
    tie
  }
  revision
  called
  viewerCanPlan
  viewerDuty
}`,{hash:`sha256:833868641e910b701b639e7854f36e543a921370c86cb31a36ec184ec4df3318`}),it=new W(`
    mutation CommitteeCreate($input: CommitteeInput!) {
  committeeCreate(input: $input) {
    committee {
      ...CommitteeParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CommitteeParts on Committee {
  id
  name {
    en
    fr
  }
  members {
    id
    duty
    from
    until
    person {
      id
      name
      email
    }
  }
}`,{hash:`sha256:a04ead3baca17800f4f0142bf75d1dbd54c6233186b992d523136e45b6cb2cb1`}),at=new W(`
    mutation CommitteeUpdate($committee: ID!, $input: CommitteeInput!) {
  committeeUpdate(committee: $committee, input: $input) {
    committee {
      ...CommitteeParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CommitteeParts on Committee {
  id
  name {
    en
    fr
  }
  members {
    id
    duty
    from
    until
    person {
      id
      name
      email
    }
  }
}`,{hash:`sha256:e47e7e7d04831fe686c04e12e484cf2a7bc8e8b73cf92b495fc93f2161f13e1a`}),ot=new W(`
    query Campaigns($first: Int!, $after: String, $search: String, $state: CampaignState) {
  campaigns(first: $first, after: $after, search: $search, state: $state) {
    nodes {
      id
      title {
        en
        fr
      }
      series
      wave
      mode
      state
      closesOn
      closes
      eligible
      responses
      releases {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:68a42a1942de81c22893c507b5d54768da367d6c35dfa26e6673e6e8fe0dd528`}),st=new W(`
    query Campaign($id: ID!) {
  campaign(id: $id) {
    ...CampaignParts
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`,{hash:`sha256:97427a75fde5f8749013c5e2742ba1dd8662b697ff0bd5e12e2b4744be3d4545`}),ct=new W(`
    query CampaignChoices {
  divisions {
    id
    code
    name {
      en
      fr
    }
  }
  sites {
    id
    name {
      en
      fr
    }
  }
  collectionNotice {
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  campaignSeries {
    name
    wave
    campaign
    title {
      en
      fr
    }
    closesOn
    months
    rhythm
  }
  instruments(first: 100) {
    nodes {
      id
      title {
        en
        fr
      }
      versions {
        id
        number
        languages
        questions
        minutes
      }
    }
  }
}
    `,{hash:`sha256:9a5e3d4bacb20f4a3cbcb97c3699f6274f9f51bfdbb26c9b0b7bf2f626365bf1`}),lt=new W(`
    query AudienceCount($audience: AudienceInput!) {
  audienceCount(audience: $audience) {
    people
    withoutAddress
  }
}
    `,{hash:`sha256:ca96d7137e3978a7a08f392216fb17e3168bb333749ddecd8a6593d0ecccaa6c`}),ut=new W(`
    query CampaignMail {
  outboxStatus {
    mailConfigured
  }
}
    `,{hash:`sha256:f05147d44bbb159861346e79b945ec4d83a08501b558fbe326e2818a44bcfee3`}),dt=new W(`
    mutation CampaignCreate($input: CampaignInput!) {
  campaignCreate(input: $input) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`,{hash:`sha256:1c853d3f456b009813d72c7d775722dfb4331b6c00635e25496e64a6f510d6af`}),ft=new W(`
    mutation CampaignUpdate($campaign: ID!, $input: CampaignInput!) {
  campaignUpdate(campaign: $campaign, input: $input) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`,{hash:`sha256:9fda893fc7b18d9fb7e912f9171a7ccc548b4f02c1d3c0dc9d266f66fae35ecd`}),pt=new W(`
    mutation CampaignDiscard($campaign: ID!) {
  campaignDiscard(campaign: $campaign) {
    campaign {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:6d7a2847bf63b8f490c80ed6f106c73abef7d11728ea722dfc04152676669bb1`}),mt=new W(`
    mutation CampaignOpen($campaign: ID!, $key: IdempotencyKey!) {
  campaignOpen(campaign: $campaign, key: $key) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`,{hash:`sha256:61b4d7c96323ab62ca57ff6d013b11c33229ca1291c50039a1064bc72be09060`}),ht=new W(`
    mutation CampaignClose($campaign: ID!, $reason: String!, $key: IdempotencyKey!) {
  campaignClose(campaign: $campaign, reason: $reason, key: $key) {
    campaign {
      ...CampaignParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}`,{hash:`sha256:6bac012581f1356c89e67c0d4e688a4c6e67a159a1abf159ba6aa348c3ec9caf`}),gt=new W(`
    query CampaignConduct($campaign: ID!) {
  campaignConduct(campaign: $campaign) {
    ...ConductParts
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:9e731de8a7bf8a68bc968981059785ede8101aae91adaa16b74ee8876988390f`}),_t=new W(`
    query CampaignReminder($campaign: ID!) {
  campaignReminder(campaign: $campaign) {
    people
    rested
  }
}
    `,{hash:`sha256:08d3a65ff9a9683dac1b9087937ebfdc835be88e6c80f1bbc0520fe19d35a789`}),vt=new W(`
    query CampaignMailText($campaign: ID!, $kind: CampaignMailKind!, $language: String!, $closesOn: Date) {
  campaignMail(
    campaign: $campaign
    kind: $kind
    language: $language
    closesOn: $closesOn
  ) {
    subject
    text
  }
}
    `,{hash:`sha256:cc2d48810a5bbde6e141a5a5bed3d658733703e5b086568593dba0ae0499a09d`}),yt=new W(`
    query CampaignBounces($campaign: ID!) {
  campaignBounces(campaign: $campaign) {
    person
    name
    address
  }
}
    `,{hash:`sha256:c0f657416e0922fd700dfe38a0e48e963acfad4190cb046f31af7de317652a8b`}),bt=new W(`
    query CampaignOwnResults($campaign: ID!) {
  campaignOwnResults(campaign: $campaign) {
    title {
      en
      fr
    }
    release {
      id
      division {
        id
        name {
          en
          fr
        }
      }
      invited
      respondents
      questions {
        name
        title {
          en
          fr
        }
        kind
        n
        mean
      }
    }
  }
}
    `,{hash:`sha256:ae5ccc69750dbc48cabdbcc5dac576a89454e0d3a83a45db693a781c0e4bc324`}),xt=new W(`
    query CampaignBlockChoices {
  divisions {
    id
    code
    name {
      en
      fr
    }
  }
  instruments(first: 100) {
    nodes {
      id
      title {
        en
        fr
      }
      versions {
        id
        number
        languages
        questions
        minutes
      }
    }
  }
}
    `,{hash:`sha256:24bb74e1272a6e444b851debd1559adaee3b2c52074c5cf396a67836167b48ed`}),St=new W(`
    mutation CampaignRemind($campaign: ID!, $key: IdempotencyKey!) {
  campaignRemind(campaign: $campaign, key: $key) {
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:e763b63e5a1e35e572a1a3d9410f2f1cbe2c991b844d7f58dd3ebd1d9a13bfed`}),Ct=new W(`
    mutation CampaignExtend($campaign: ID!, $input: CampaignExtendInput!, $key: IdempotencyKey!) {
  campaignExtend(campaign: $campaign, input: $input, key: $key) {
    campaign {
      ...CampaignParts
    }
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment CampaignParts on Campaign {
  id
  title {
    en
    fr
  }
  series
  wave
  version {
    id
    number
    questions
    minutes
    languages
    instrument {
      id
      title {
        en
        fr
      }
    }
  }
  mode
  state
  audience {
    divisions {
      id
      name {
        en
        fr
      }
    }
    ranks
    positions
    stages
    sites {
      id
      name {
        en
        fr
      }
    }
    appointmentTypes
    appointedFrom
    appointedUntil
  }
  notice {
    en
    fr
  }
  promise {
    en
    fr
  }
  opened
  closesOn
  closes
  closed
  eligible
  responses
  releases {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
  }
  viewerCanEdit
  viewerCanOpen
  viewerCanClose
}
fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:cfc820ebdc934072f9e05aeba390d5127d6c7b9468fec9e98d9a77c5b51faf88`}),wt=new W(`
    mutation CampaignBlockSet($campaign: ID!, $input: CampaignBlockInput!) {
  campaignBlockSet(campaign: $campaign, input: $input) {
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:be2d46d99fd96887427680569d6707b04bc921231cbff173167b668c6e10bd87`}),Tt=new W(`
    mutation CampaignBlockRemove($campaign: ID!, $division: ID!) {
  campaignBlockRemove(campaign: $campaign, division: $division) {
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:7a7633d892c9813f9a070c42bdedf64ca4bc0fa6c8dfc857b39add20e77c8ef9`}),Et=new W(`
    mutation InvitationResend($campaign: ID!, $person: ID!, $key: IdempotencyKey!) {
  invitationResend(campaign: $campaign, person: $person, key: $key) {
    conduct {
      ...ConductParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConductParts on CampaignConduct {
  campaign
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  graceHours
  remindOn
  events {
    id
    kind
    at
    reason
    sent
    answered
    from
    to
  }
  delivery {
    invited
    sent
    waiting
    bounced
    optedOut
    reachable
  }
  blocks {
    id
    division {
      id
      name {
        en
        fr
      }
    }
    version {
      id
      number
      questions
      minutes
      instrument {
        id
        title {
          en
          fr
        }
      }
    }
    minimum
  }
  viewerCanRemind
  viewerCanExtend
  viewerCanReadNames
}`,{hash:`sha256:11951f9f0f27b24b6e3baa56aa82dbc19b7556c36f32727b47eff608615931db`}),Dt=new W(`
    query CampaignResponses($campaign: ID!, $first: Int!, $after: String) {
  campaign(id: $campaign) {
    id
    title {
      en
      fr
    }
    wave
  }
  campaignResponses(campaign: $campaign, first: $first, after: $after) {
    definition
    nodes {
      person
      name
      submitted
      answers
      definition
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:404e63ca67353b78aba553736f621075d454680fbd7c18ad259effa5cb6acaf8`}),Ot=new W(`
    query LookUps($first: Int!, $after: String) {
  lookUps(first: $first, after: $after) {
    nodes {
      id
      title {
        en
        fr
      }
      wave
      person
      custodian
      reason
      at
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:0d2921684f627504107dd080a14192191d085136119b8357ee4666c6e39c0f7c`}),kt=new W(`
    query LookUpCampaigns {
  lookUpCampaigns {
    id
    title {
      en
      fr
    }
    wave
    closesOn
  }
}
    `,{hash:`sha256:8f0bc63aac5408f1962aa485c1e94b20b73402b3d7001a9a1698c7aba8350daa`}),At=new W(`
    query LookUpPeople($campaign: ID!, $search: String!) {
  lookUpPeople(campaign: $campaign, search: $search) {
    person
    name
    division {
      en
      fr
    }
  }
}
    `,{hash:`sha256:4160257c4e3bffe9528c79d06bdb14029ee2a5e68707e25abe20f243e28007dd`}),jt=new W(`
    mutation ResponseLookUp($campaign: ID!, $person: ID!, $reason: String!) {
  responseLookUp(campaign: $campaign, person: $person, reason: $reason) {
    response {
      person
      name
      submitted
      answers
      definition
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:5197a45944cf0d0cc77bf50f0880b7352db5e382f50fbf348f948eee2380b318`}),Mt=new W(`
    query CommitteeCycle($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...CommitteeCycleParts
  }
}
    fragment CommitteeCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
    closes
  }
  terms {
    reviewers
  }
  viewerDuty
}`,{hash:`sha256:2fbc58fdfcee61792e86af0f2dd4e45616a4a2b099d98f174c7706cfb4a72408`}),Nt=new W(`
    query CommitteeNominations($cycle: ID!, $first: Int!, $after: String, $search: String, $mine: Boolean!) {
  cycleNominations(
    cycle: $cycle
    first: $first
    after: $after
    search: $search
    mine: $mine
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CommitteeNominationParts
    }
  }
}
    fragment ConflictParts on NominationConflict {
  id
  person {
    id
    name
  }
  kind
  state
  since
  until
  reason
  dismissable
}
fragment CommitteeNominationParts on Nomination {
  id
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  conflicts {
    ...ConflictParts
  }
  ownReview {
    id
    role
    state
  }
  reviews {
    id
    reviewer {
      id
      name
    }
    role
    guest
    state
  }
  assigned
  reviewed
  committee {
    id
    name
  }
  can {
    assign
    review
    settle
  }
}`,{hash:`sha256:ba7eaac18933c7469f86d774f4f77177803fef00488df9c540a029e958eecba4`}),Pt=new W(`
    query ReviewedNomination($nomination: ID!) {
  nomination(nomination: $nomination) {
    ...ReviewedNominationParts
  }
}
    fragment ConflictParts on NominationConflict {
  id
  person {
    id
    name
  }
  kind
  state
  since
  until
  reason
  dismissable
}
fragment ReviewedNominationParts on Nomination {
  id
  cycle {
    id
    award {
      id
      name {
        en
        fr
      }
    }
    year
    phases {
      kind
      from
      to
      closes
    }
    rubric {
      points
      criteria {
        name {
          en
          fr
        }
        help {
          en
          fr
        }
        weight
        required
        anchors {
          point
          text {
            en
            fr
          }
        }
      }
    }
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  barred
  parts {
    id
    nominator {
      id
      name
    }
    letter
  }
  letters {
    id
    name
    state
    waived
    text
  }
  package {
    statement
    activities {
      mentee
      kind
      from
      to
      outcome
      confirmed
    }
  }
  files {
    id
    name
    size
    package
    path
  }
  conflicts {
    ...ConflictParts
  }
  ownReview {
    ...ReviewWholeParts
  }
  reviews {
    ...ReviewWholeParts
  }
  can {
    review
    declare
  }
}
fragment ReviewWholeParts on AwardReview {
  id
  reviewer {
    id
    name
  }
  role
  guest
  state
  scores
  comment
  mean
  revision
  submitted
}`,{hash:`sha256:c8b68d05f5dd1206e2acb9e57a9abeaaa9960febf2c8ec31eae1babe0b1914c4`}),Ft=new W(`
    query NominationBoard($cycle: ID!) {
  nominationBoard(cycle: $cycle) {
    nomination
    nominee {
      id
      name
    }
    state
    answer
    lacks {
      what
      who
      reminded
    }
  }
}
    `,{hash:`sha256:4bb1af9b9c0edcebaea6e4c78ef29ff92e91fddd513ea08575f0d241d8dc10a6`}),It=new W(`
    query NomineesToAsk($cycle: ID!) {
  nomineesToAsk(cycle: $cycle) {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
  }
}
    `,{hash:`sha256:c10757656debaa80f6189c758029285a5e2bdc3b639f2acea722f733ede1b644`}),Lt=new W(`
    query AssignmentPlan($cycle: ID!, $input: AssignmentInput!) {
  assignmentPlan(cycle: $cycle, input: $input) {
    plan {
      ...AssignmentPlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AssignmentPlanParts on AssignmentPlan {
  pairs {
    nomination
    nominee {
      id
      name
    }
    reviewer {
      id
      name
    }
    role
    kept
  }
  loads {
    reviewer {
      id
      name
    }
    reviews
    primary
    guest
  }
  unmet {
    nomination
    nominee {
      id
      name
    }
    wanted
    got
    obstacles {
      reviewer {
        id
        name
      }
      reasons
    }
  }
  added
  dropped
  digest
}`,{hash:`sha256:514431efee2465e5b841664e62e3c28d90e95a114437c2054f008e07a769b7d6`}),Rt=new W(`
    query AssignmentWhy($nomination: ID!, $reviewer: ID!, $input: AssignmentInput!) {
  assignmentWhy(nomination: $nomination, reviewer: $reviewer, input: $input) {
    reviewer {
      id
      name
    }
    reasons
  }
}
    `,{hash:`sha256:851e10cdf2fbae1b56bac2814124d50b6b061acb73cb21114211aefe8a5e07b6`}),zt=new W(`
    query AdmissionCandidates($cycle: ID!, $search: String!) {
  nominationCandidates(cycle: $cycle, search: $search) {
    id
    name
    rank
    division {
      en
      fr
    }
    refusals
  }
}
    `,{hash:`sha256:6cf3b76475e1ec57548cadf7dd65d113a887582eb7907db0f14faf1865ee6e3f`}),Bt=new W(`
    mutation ReviewSave($nomination: ID!, $input: ReviewInput!) {
  reviewSave(nomination: $nomination, input: $input, submit: false) {
    nomination {
      id
      ownReview {
        id
        revision
        state
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:b58054b9f92fc1a25bd44427643ddda8e7371c13e7f93bb66c10c9ca36435f62`}),Vt=new W(`
    mutation ReviewSubmit($nomination: ID!, $input: ReviewInput!) {
  reviewSave(nomination: $nomination, input: $input, submit: true) {
    nomination {
      ...ReviewedNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ConflictParts on NominationConflict {
  id
  person {
    id
    name
  }
  kind
  state
  since
  until
  reason
  dismissable
}
fragment ReviewedNominationParts on Nomination {
  id
  cycle {
    id
    award {
      id
      name {
        en
        fr
      }
    }
    year
    phases {
      kind
      from
      to
      closes
    }
    rubric {
      points
      criteria {
        name {
          en
          fr
        }
        help {
          en
          fr
        }
        weight
        required
        anchors {
          point
          text {
            en
            fr
          }
        }
      }
    }
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  barred
  parts {
    id
    nominator {
      id
      name
    }
    letter
  }
  letters {
    id
    name
    state
    waived
    text
  }
  package {
    statement
    activities {
      mentee
      kind
      from
      to
      outcome
      confirmed
    }
  }
  files {
    id
    name
    size
    package
    path
  }
  conflicts {
    ...ConflictParts
  }
  ownReview {
    ...ReviewWholeParts
  }
  reviews {
    ...ReviewWholeParts
  }
  can {
    review
    declare
  }
}
fragment ReviewWholeParts on AwardReview {
  id
  reviewer {
    id
    name
  }
  role
  guest
  state
  scores
  comment
  mean
  revision
  submitted
}`,{hash:`sha256:47be32eb83f9039bee5b61020b8275759e50fd53084c066fa9e29e5aa6757783`}),Ht=new W(`
    mutation ConflictDeclare($nomination: ID!, $reason: String!) {
  conflictDeclare(nomination: $nomination, reason: $reason) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:25ed316a4d8c50b83bf34a6b18a254f49c0f6cf1a5fba3610861147c0d1537d3`}),Ut=new W(`
    mutation ConflictSet($nomination: ID!, $person: ID!, $reason: String!) {
  conflictSet(nomination: $nomination, person: $person, reason: $reason) {
    nomination {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:160e040ca663f5676ec55be63a189eca7c41823868e7fef8c137f32deebfc894`}),Wt=new W(`
    mutation ConflictSettle($conflict: ID!, $stands: Boolean!, $reason: String!) {
  conflictSettle(conflict: $conflict, stands: $stands, reason: $reason) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:2764bdb830185c9612df492b128d806886eeb4e6c0b99347ff41efb83daf65d5`}),Gt=new W(`
    mutation NominationsRemind($cycle: ID!, $nominations: [ID!]!) {
  nominationsRemind(cycle: $cycle, nominations: $nominations) {
    count
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:96ba678351762f9d57071891cd8c9543a1cc14668b154b08d92bea1e51a4d5f8`}),Kt=new W(`
    mutation NomineesAsk($cycle: ID!, $nominations: [ID!]!) {
  nomineesAsk(cycle: $cycle, nominations: $nominations) {
    count
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:89d009822e62be94ea11744b1e72f47c66497babdc9988dacd9599de2fada644`}),qt=new W(`
    mutation AssignmentApply($cycle: ID!, $input: AssignmentInput!, $digest: String!) {
  assignmentApply(cycle: $cycle, input: $input, digest: $digest) {
    plan {
      ...AssignmentPlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AssignmentPlanParts on AssignmentPlan {
  pairs {
    nomination
    nominee {
      id
      name
    }
    reviewer {
      id
      name
    }
    role
    kept
  }
  loads {
    reviewer {
      id
      name
    }
    reviews
    primary
    guest
  }
  unmet {
    nomination
    nominee {
      id
      name
    }
    wanted
    got
    obstacles {
      reviewer {
        id
        name
      }
      reasons
    }
  }
  added
  dropped
  digest
}`,{hash:`sha256:5ed1f1aa75008b4b32581b18ce963c5a1d73cd19b0b35f3599120dedef291155`}),Jt=new W(`
    mutation ReviewerAssign($nomination: ID!, $email: String!, $role: Int!) {
  reviewerAssign(nomination: $nomination, email: $email, role: $role) {
    nomination {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:6dc13dcf05b049524c093132648719dd038f16e2c734fa24c2c0ea393f7c41a1`}),Yt=new W(`
    mutation ReviewerRemove($nomination: ID!, $review: ID!) {
  reviewerRemove(nomination: $nomination, review: $review) {
    nomination {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:eb835c4eb9ceb7a2176dba96133a7e3679c3a412ef3aa570cf1202343be697fd`}),Xt=new W(`
    mutation AwardCycleExtend($cycle: ID!, $input: ExtensionInput!) {
  awardCycleExtend(cycle: $cycle, input: $input) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:6d08407997cbfb93f6e5d287e2e1ced3f6a5e82b57fabfa7322da53745464871`}),Zt=new W(`
    mutation NomineeAdmit($cycle: ID!, $nominee: ID!, $reason: String!) {
  nomineeAdmit(cycle: $cycle, nominee: $nominee, reason: $reason) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:b32980e7e26269e075071695f73aca9b25bb117c2ae2940ce3e5d210c29af8f7`}),Qt=new W(`
    mutation PersonaSignIn($persona: ID!) {
  personaSignIn(persona: $persona) {
    viewer {
      person {
        id
        name
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:96db6e6164de978117ddaf46da8bfc1a14882f6070324f522fd8f1682218b562`}),$t=new W(`
    mutation DepartmentUpdate($input: DepartmentInput!) {
  departmentUpdate(input: $input) {
    department {
      name {
        en
        fr
      }
      institution {
        en
        fr
      }
      zone
      helpContact
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:4e9594f192686fc3d600caa51ba981c93c41ad3189ac2efb63dcd9e108d37aaa`}),en=new W(`
    query MocSettings {
  mocSettings {
    ...MocSettingsParts
  }
}
    fragment MocSettingsParts on MocSettings {
  framework {
    en
    fr
  }
  section {
    en
    fr
  }
  frameworkRate
  section3
  section2
  accreditation {
    provider
    approval
    maximum
    statement {
      en
      fr
    }
  }
}`,{hash:`sha256:53ec134191ca73f3fbe848a6cb210b928e7583b5a0a9d069c720993c4f167c5d`}),tn=new W(`
    mutation MocSettingsUpdate($input: MocSettingsInput!) {
  mocSettingsUpdate(input: $input) {
    settings {
      ...MocSettingsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MocSettingsParts on MocSettings {
  framework {
    en
    fr
  }
  section {
    en
    fr
  }
  frameworkRate
  section3
  section2
  accreditation {
    provider
    approval
    maximum
    statement {
      en
      fr
    }
  }
}`,{hash:`sha256:0343ae335ba10f888f1e53bc94391be450b97e5df305dbea0108bbdc5b6cd3fb`}),nn=new W(`
    query FeedbackTasks {
  feedbackTasks {
    ...FeedbackTaskParts
  }
}
    fragment FeedbackTaskParts on FeedbackTask {
  id
  mentorName
  title {
    en
    fr
  }
  closes
  minutes
  few
  sealed
  signed
}`,{hash:`sha256:13f03d89c138b41c6efd13f09f429bf8dcb95933320990221628a56e95782209`}),rn=new W(`
    query FeedbackQuestion($task: ID!) {
  feedbackQuestion(task: $task) {
    task {
      ...FeedbackTaskParts
    }
    minimum
    definition
    promise {
      en
      fr
    }
    notice {
      authority {
        en
        fr
      }
      purpose {
        en
        fr
      }
      contact {
        en
        fr
      }
    }
    mistreatment {
      en
      fr
    }
    comments
  }
}
    fragment FeedbackTaskParts on FeedbackTask {
  id
  mentorName
  title {
    en
    fr
  }
  closes
  minutes
  few
  sealed
  signed
}`,{hash:`sha256:a8a11fb885c40c8fc8e96bdd998d33a13ba6f10ed24389e004cfd2a35809cfe4`}),an=new W(`
    query FeedbackMarked($texts: [String!]!) {
  feedbackMarked(texts: $texts) {
    text
    mark
  }
}
    `,{hash:`sha256:0685561b06addd146d2ad0aa1a74c31ea1c395729ce2dbb20ac62a4e65595bb2`}),on=new W(`
    mutation FeedbackCast($task: ID!, $answers: JSON!, $kept: [String!]!) {
  feedbackCast(task: $task, answers: $answers, kept: $kept) {
    done
    dropped
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:59bd66373174e92d12904e49426d652aca0867c147730409f2757c62059f4e54`}),sn=new W(`
    mutation FeedbackWithdraw($task: ID!) {
  feedbackWithdraw(task: $task) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:368f58297fa59a6ee6ad00e06050ac69b9fb509cf81addaa1184d57cb476eb27`}),cn=new W(`
    mutation FeedbackLetterSign($task: ID!, $text: String!, $forDossier: Boolean!) {
  feedbackLetterSign(task: $task, text: $text, forDossier: $forDossier) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:7d4a04068dde23f33237eba15f65c0b29bc9019dc5458bfea25d1bebb0106df3`}),ln=new W(`
    query MyFeedback {
  myFeedback {
    entries {
      round
      title {
        en
        fr
      }
      closes
      standing
      minimum
      report
      selfGiven
    }
    letters {
      id
      menteeName
      text
      forDossier
      signed
    }
  }
  reflections {
    ...ReflectionParts
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:05bc91ca651c844b086b23f1e4ca0e38c4726610804b5df1868d7d77d75ca8b6`}),un=new W(`
    query MentorReport($report: ID!) {
  mentorReport(report: $report) {
    id
    round
    title {
      en
      fr
    }
    opened
    minimum
    respondents
    figures {
      ...QuestionFigureParts
    }
    compared {
      name
      mean
      n
      mentors
    }
    trends {
      name
      points {
        closed
        state
        n
        mean
        suppressed
      }
    }
    otherQuestions
    self {
      name
      value
    }
    selfGiven
    words {
      ...ReportWordParts
    }
    waits
  }
}
    fragment ReportWordParts on ReportWord {
  number
  text
  review
  reason
  answer
}
fragment QuestionFigureParts on QuestionFigure {
  name
  uid
  title {
    en
    fr
  }
  kind
  section {
    en
    fr
  }
  n
  mean
  sd
  topTwo
  counts {
    value
    label {
      en
      fr
    }
    count
  }
  suppressed
  low
  high
  items
  step
  alpha
  alphaN
  floor
  ceiling
  definition {
    en
    fr
  }
}`,{hash:`sha256:508470b442dcfca12f8d26e52cf87986b03ab6df6bb4cddbc2bbeda99afb8977`}),dn=new W(`
    mutation RemarkQuestion($report: ID!, $number: Int!, $reason: String!) {
  remarkQuestion(report: $report, number: $number, reason: $reason) {
    word {
      ...ReportWordParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ReportWordParts on ReportWord {
  number
  text
  review
  reason
  answer
}`,{hash:`sha256:d75aee39a60560b2bac85936aeae4ae3b9f195338f8464c61dd500a93938f8e8`}),fn=new W(`
    query SelfAssessment($round: ID!) {
  selfAssessment(round: $round) {
    ...SelfAssessmentParts
  }
}
    fragment SelfAssessmentParts on SelfAssessment {
  round
  title {
    en
    fr
  }
  minutes
  definition
  answers
  given
}`,{hash:`sha256:3a459031af27253c49bdade5871cb93127f7854ce690ce14a41f5751bfb79600`}),pn=new W(`
    mutation SelfAssessmentGive($round: ID!, $answers: JSON!) {
  selfAssessmentGive(round: $round, answers: $answers) {
    selfAssessment {
      ...SelfAssessmentParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SelfAssessmentParts on SelfAssessment {
  round
  title {
    en
    fr
  }
  minutes
  definition
  answers
  given
}`,{hash:`sha256:4af4ef19f3af57da91011bbfc80a2a35457f2c26b01e672157af8e35a3f8c858`}),mn=new W(`
    query Reflection($reflection: ID!) {
  reflection(reflection: $reflection) {
    ...ReflectionParts
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:8691a1129042134eba7618a947922ba75662b044411000421c5cb9963d6c93fc`}),hn=new W(`
    query MocRecords {
  mocRecords {
    ...MocRecordParts
  }
  viewer {
    viewerTakesPartInMoc
  }
}
    fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:338a8cc14dc2f74de9819cd36d4dcfbdea45896fa297ef89ada449a3130c6e43`}),gn=new W(`
    mutation ReflectionBegin($kind: ReflectionKind!, $about: ID) {
  reflectionBegin(kind: $kind, about: $about) {
    reflection {
      ...ReflectionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:91b88e83803ed5497c588ce7a3261b5f04a9ade47e104f4c4e9d71df47069ca0`}),_n=new W(`
    mutation ReflectionSave($reflection: ID!, $input: ReflectionInput!, $revision: Int!) {
  reflectionSave(reflection: $reflection, input: $input, revision: $revision) {
    reflection {
      ...ReflectionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:0f8633b844cac1d7aa962b4a394ab33f7a0f45a87055a60a906b66f096704556`}),vn=new W(`
    mutation ReflectionFinish($reflection: ID!, $input: ReflectionInput!, $revision: Int!) {
  reflectionFinish(reflection: $reflection, input: $input, revision: $revision) {
    reflection {
      ...ReflectionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:920103946a7b45d36650dc98d4cf7f3d2f7f866c5a1612162afd05a3abfecdd5`}),yn=new W(`
    mutation ReflectionOutcome($reflection: ID!, $outcome: String!) {
  reflectionOutcome(reflection: $reflection, outcome: $outcome) {
    reflection {
      ...ReflectionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ReflectionParts on Reflection {
  id
  kind
  about
  reaction
  content
  learned
  change
  minutes
  on
  followUpOn
  outcome
  state
  revision
  record {
    ...MocRecordParts
  }
}
fragment MocRecordParts on MocRecord {
  id
  reflection
  section
  framework
  on
  hours
  credits
  source {
    en
    fr
  }
  learned
  change
  followUpOn
  made
  page
  pdf
}`,{hash:`sha256:5a0e2b7e716779049719232993a9f33656cbc1ca4636c4bae9f1814a657cf89e`}),bn=new W(`
    mutation ViewerMocSet($participates: Boolean!) {
  viewerMocSet(participates: $participates) {
    participates
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:4e8274cceed729dbcbc67c4956e18ed6ed57a966eb72850dd68e6b857e889737`}),xn=new W(`
    mutation InstrumentImportCheck($upload: ID!, $format: InstrumentFormat!, $form: String) {
  instrumentImportCheck(upload: $upload, format: $format, form: $form) {
    report {
      questions
      minutes
      forms
      problems {
        line
        column
        path
        code
        message
        blocking
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:2b08763fa201fa6836adb89532cd3bd5ecf2beb979111276da61b897e231211a`}),Sn=new W(`
    query Instruments($first: Int!, $after: String, $search: String) {
  instruments(first: $first, after: $after, search: $search) {
    nodes {
      id
      title {
        en
        fr
      }
      purpose
      licence
      source
      updated
      draft {
        questions
        minutes
        languages
        problems {
          blocking
        }
      }
      versions {
        id
        number
        published
        languages
        questions
        minutes
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:0c633af9677fa027db1556859babef5441bd9ab7873ebc53bf4c61150b2d26b9`}),Cn=new W(`
    query Instrument($id: ID!) {
  instrument(id: $id) {
    ...InstrumentParts
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:9aa9d0913866a6f2731e008328db74a7687512cc4b5cd3aecfbfa33fdfa43118`}),wn=new W(`
    query InstrumentTemplates {
  instrumentTemplates {
    code
    purpose
    title {
      en
      fr
    }
    description {
      en
      fr
    }
    languages
    questions
    minutes
    scales {
      ...ScaleParts
    }
    definition
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}`,{hash:`sha256:b7fb6676d47cc8d211d5e3c8005ed92d7cc2cd8e14bd7cdc1cea6e34c48e06ad`}),Tn=new W(`
    mutation InstrumentCreate($input: InstrumentCreateInput!) {
  instrumentCreate(input: $input) {
    instrument {
      ...InstrumentParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:bcddf0f9bd974055924bf438645cb0b9253ea38af309400292173a8706023921`}),En=new W(`
    mutation InstrumentDescribe($instrument: ID!, $input: InstrumentDescribeInput!) {
  instrumentDescribe(instrument: $instrument, input: $input) {
    instrument {
      ...InstrumentParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:a93e1ccde0db46c6a0eb9bbdcc498b4a9651bd0bff2e2982ea362d362c83ce68`}),Dn=new W(`
    mutation InstrumentDraftSave($instrument: ID!, $definition: JSON!, $revision: Int!, $settled: [String!]) {
  instrumentDraftSave(
    instrument: $instrument
    definition: $definition
    revision: $revision
    settled: $settled
  ) {
    instrument {
      id
      draft {
        ...DraftState
      }
    }
    revision
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}`,{hash:`sha256:4263d29d924b4307fe5dc13957c71562304638dd6e12c68074988212fd55b1f2`}),On=new W(`
    mutation InstrumentDraftFrom($instrument: ID!, $version: ID!, $revision: Int!) {
  instrumentDraftFrom(
    instrument: $instrument
    version: $version
    revision: $revision
  ) {
    instrument {
      ...InstrumentParts
    }
    revision
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:73db6ad21d50daace3f4fe51f733457978f75fde28c41024e4fc0f482afd528a`}),kn=new W(`
    mutation InstrumentDraftDiscard($instrument: ID!, $revision: Int!) {
  instrumentDraftDiscard(instrument: $instrument, revision: $revision) {
    instrument {
      ...InstrumentParts
    }
    revision
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:d2197c66aa45130b5319e13628759140167b759419f9fbbc0d11534b14c79886`}),An=new W(`
    mutation InstrumentTranslationImport($instrument: ID!, $upload: ID!, $revision: Int!) {
  instrumentTranslationImport(
    instrument: $instrument
    upload: $upload
    revision: $revision
  ) {
    instrument {
      ...InstrumentParts
    }
    revision
    changed
    notes {
      line
      key
      language
      code
      message
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:f7509325880739afa3890d19cf6326a56f51dc6d756139af9acf29bf1ad7f232`}),jn=new W(`
    mutation InstrumentImport($upload: ID!, $format: InstrumentFormat!, $input: InstrumentImportInput!) {
  instrumentImport(upload: $upload, format: $format, input: $input) {
    instrument {
      ...InstrumentParts
    }
    forms
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:cb1d7dbbb56acd687684b6458db11c750cff2e80877bd84f6ed1f9bb1823c229`}),Mn=new W(`
    mutation InstrumentPublish($instrument: ID!) {
  instrumentPublish(instrument: $instrument) {
    instrument {
      ...InstrumentParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ScaleParts on InstrumentScale {
  code
  title {
    en
    fr
  }
  definition {
    en
    fr
  }
  items {
    name
    row
    reverse
    low
    high
  }
  total
  atLeast
  sem {
    level
    component
  }
}
fragment DraftState on InstrumentDraft {
  questions
  minutes
  languages
  untranslated {
    language
    count
  }
  change
  changes {
    path
    class
    message
  }
  problems {
    line
    path
    code
    message
    blocking
  }
}
fragment InstrumentParts on Instrument {
  id
  title {
    en
    fr
  }
  purpose
  source
  licence
  citation
  permission
  revision
  updated
  draft {
    definition
    ...DraftState
  }
  versions {
    id
    number
    published
    sha256
    languages
    questions
    minutes
    change
    pooledWith
    scales {
      ...ScaleParts
    }
    definition
  }
}`,{hash:`sha256:a5a523e064d0007d24df2b6056104469f0be7d90168c1431171a9aceb5e6cbf8`}),Nn=new W(`
    mutation InvitationOpen($token: String!) {
  invitationOpen(token: $token) {
    campaign
    name
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:19240331ba4ec672cc2d2337d11eae8c13d61143bf39474ced94c02887f46e5c`}),Pn=new W(`
    query InvitedQuestionnaire($campaign: ID!) {
  questionnaire(campaign: $campaign) {
    campaign
    title {
      en
      fr
    }
    questions
    minutes
    closes
    state
  }
}
    `,{hash:`sha256:4867374fd4a373d60aa4d82a3ed47af5afce96de2e61c8bce63d60b820558bc4`}),Fn=new W(`
    mutation RemindersStop($token: String!) {
  remindersStop(token: $token) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:9736fb342463fe974f2e75bdbeead9049079078012d121b33daa1de7dd8562ce`}),In=new W(`
    query MeetingCycle($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...MeetingCycleParts
  }
}
    fragment MeetingCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
  }
  rubric {
    points
  }
  terms {
    places
    joint
    quorum
    rule
    tie
  }
  viewerDuty
}`,{hash:`sha256:aab62c2880d677793e4e4e8986778615f0c71e30020f2dcb91e91f1f27a3f4c7`}),Ln=new W(`
    query Meeting($cycle: ID!) {
  awardMeeting(cycle: $cycle) {
    ...MeetingParts
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:284151932e4e054cbfb2167f51e69db59911eb33746f191af405544ae7e53f85`}),Rn=new W(`
    query Ranking($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...MeetingCycleParts
  }
  awardRanking(cycle: $cycle) {
    rule
    rows {
      nomination
      nominee {
        id
        name
      }
      rank
      shared
      decided
      n
      mean
      sd
      min
      max
      calibrated
      chance
      close
      byMean
      byCalibrated
      byBorda
      bySchulze
    }
    sure {
      refused
      missing
      agreement {
        form
        value
        low
        high
      }
      together
      places
      moves
    }
  }
}
    fragment MeetingCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
  }
  rubric {
    points
  }
  terms {
    places
    joint
    quorum
    rule
    tie
  }
  viewerDuty
}`,{hash:`sha256:617bfba1a114e0a54d9443cd76018a152ff8267e919af00c53d99344d200da99`}),zn=new W(`
    query Decision($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...MeetingCycleParts
  }
  awardMeeting(cycle: $cycle) {
    canDecide
  }
  awardDecision(cycle: $cycle) {
    ...DecisionParts
  }
}
    fragment MeetingCycleParts on AwardCycle {
  id
  award {
    id
    name {
      en
      fr
    }
  }
  year
  state
  phases {
    kind
    from
    to
  }
  rubric {
    points
  }
  terms {
    places
    joint
    quorum
    rule
    tie
  }
  viewerDuty
}
fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
  }
  path
  canSign
  canAnnounce
  canCorrect
}`,{hash:`sha256:c706488428e2d61a56e09a0fc44038f131623210955ae72f30a52af14a78cab2`}),Bn=new W(`
    query DecisionCount($cycle: ID!) {
  awardCount(cycle: $cycle) {
    ...OutcomeParts
  }
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}`,{hash:`sha256:e6da4083361b755f05b77a1eafe2dffd13928c02a7892fdebad7b0f4df9299ae`}),Vn=new W(`
    query DecidedAward($award: ID!) {
  award(award: $award) {
    id
    about {
      en
      fr
    }
    donor
    presenter
  }
}
    `,{hash:`sha256:cc79c4a0b0c43c9268c593ad29a76485bdecb03454bffeca8e15b2f3c47b1ab7`}),Hn=new W(`
    mutation MeetingOpen($cycle: ID!) {
  meetingOpen(cycle: $cycle) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:749fdd1e3305c1950d6f7c1407ea31d2f00970004abd09cdd6b36d1041ff4eca`}),Un=new W(`
    mutation MeetingAttend($cycle: ID!, $person: ID!, $here: Boolean!) {
  meetingAttend(cycle: $cycle, person: $person, here: $here) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:5d196c2ad47e776be7f8e00668c09e0a9b804f21dcfce0e273ebb8b334c882c7`}),Wn=new W(`
    mutation MeetingItemOpen($nomination: ID!) {
  meetingItemOpen(nomination: $nomination) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:a0b7835764d5a13903fc3d624701a5b1f546b825a387ac3e8d78f55688ba4aa4`}),Gn=new W(`
    mutation MeetingItemClose($nomination: ID!) {
  meetingItemClose(nomination: $nomination) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:e6e2883ba0beffcf94bf4f44d02f8d1e375a30918a3ac027532bb01f7071e075`}),Kn=new W(`
    mutation VoteCast($nomination: ID!, $choice: VoteChoice!) {
  voteCast(nomination: $nomination, choice: $choice) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:84b8cac7a8683798d344be9f76b66e4dc63aa58b32d62f61f49d4ac6683ac9ef`}),qn=new W(`
    mutation MeetingNoteAdd($nomination: ID!, $text: String!, $private: Boolean!) {
  meetingNoteAdd(nomination: $nomination, text: $text, private: $private) {
    meeting {
      ...MeetingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment MeetingParts on AwardMeeting {
  opened
  sealSha
  closed
  here {
    member {
      id
      name
    }
    duty
    here
  }
  agenda {
    nomination
    nominee {
      id
      name
      rank
      division {
        en
        fr
      }
    }
    barred
    state
    leave {
      id
      name
    }
    present
    quorum
    own
    tally {
      for
      against
      abstain
    }
    notes {
      id
      author {
        id
        name
      }
      private
      text
      written
    }
    canRun
    canVote
  }
  canRun
  canDecide
}`,{hash:`sha256:c5c82bd393e560afc7a8d60e2e0b234475fdc6fc6f78b766e6110a034f54e18e`}),Jn=new W(`
    mutation AwardDecide($cycle: ID!, $chosen: [ID!]!, $reason: String!) {
  awardDecide(cycle: $cycle, chosen: $chosen, reason: $reason) {
    decision {
      ...DecisionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
  }
  path
  canSign
  canAnnounce
  canCorrect
}`,{hash:`sha256:a47e8cc8c85a9a6e0d7efc67ad4c43a03707814dad322b70a9018b92a75b7234`}),Yn=new W(`
    mutation AwardDecisionSign($cycle: ID!) {
  awardDecisionSign(cycle: $cycle) {
    decision {
      ...DecisionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
  }
  path
  canSign
  canAnnounce
  canCorrect
}`,{hash:`sha256:776241a6df23403145441b0912929f9cfc7c0313eef5e7e789b9765faa17ae8d`}),Xn=new W(`
    mutation AwardAnnounce($cycle: ID!) {
  awardAnnounce(cycle: $cycle) {
    decision {
      ...DecisionParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OutcomeParts on AwardOutcome {
  rows {
    nomination
    nominee {
      id
      name
    }
    rank
    shared
    value
    for
    against
    abstain
    quorum
    holds
    wins
  }
  undecided {
    id
    name
  }
  left
  refused
}
fragment DecisionParts on AwardDecision {
  id
  number
  corrects
  winners {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  reason
  sha
  decided
  signed
  announced
  outcome {
    ...OutcomeParts
  }
  letters {
    kind
    to
  }
  path
  canSign
  canAnnounce
  canCorrect
}`,{hash:`sha256:ac6a3d87e626d475ca2c00c1204dfeabe7d37f5fa466c7dd354b096ba4db04db`}),Zn=new W(`
    query MentorshipHome($of: ID) {
  mentorshipHome(of: $of) {
    person {
      ...ColleagueParts
    }
    actingFor
    mentors {
      ...PairParts
    }
    mentees {
      ...PairParts
    }
    offer {
      ...OfferParts
    }
    trainings {
      ...TrainingParts
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment OfferParts on MentorOffer {
  willing
  capacity
  needs {
    codes
    words
  }
  noMentor
  reason
}
fragment TrainingParts on Training {
  id
  title
  provider
  heldOn
  quarters
}`,{hash:`sha256:579a53a698fc921594d414d4e39ceb34fd7ce0ec7cd1b75e95d99f9efa52f76f`}),Qn=new W(`
    query MentorshipDesk {
  mentorshipDesk {
    ...DeskParts
  }
}
    fragment DeskParts on MentorshipDesk {
  approvals
  department
  tasks
  checkIns
  namesReader
  namesDeputy
  proposes
  digest
  leaving
  checkInReader {
    id
    name
  }
  actsFor {
    id
    name
  }
}`,{hash:`sha256:47807c9a970043c4cb894b317044907436376351da8677eeac2940090ba07831`}),$n=new W(`
    query DueTasks {
  dueTasks {
    ...TaskParts
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}`,{hash:`sha256:311b256eb3ac5269b1a8423f7cc87dab69852ac7caaef72a32d98fc9eb16e5b8`}),er=new W(`
    query Pair($id: ID!) {
  mentorship(id: $id) {
    ...PairWhole
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:cf75d5d1f18702db368cdeb260d7dd092702eac3b76e410b32350a183abc5f84`}),tr=new W(`
    query MentorCandidates($first: Int!, $after: String, $mentee: ID, $search: String, $division: ID, $site: ID, $position: String, $need: MentorshipNeed, $willing: Boolean, $free: Boolean) {
  mentorCandidates(
    first: $first
    after: $after
    mentee: $mentee
    search: $search
    division: $division
    site: $site
    position: $position
    need: $need
    willing: $willing
    free: $free
  ) {
    mentee {
      id
      name
    }
    nodes {
      person {
        ...ColleagueParts
      }
      willing
      stated
      free
      needs
      reportsTo
      leaves
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`,{hash:`sha256:bf7fc2e14d94c59afab67495c1f8c964132c1ad2c2d1de8ecc5ed127e1233054`}),nr=new W(`
    query MentorshipMentees($search: String) {
  mentorshipMentees(first: 20, search: $search) {
    nodes {
      person {
        ...ColleagueParts
      }
      hasFormalMentor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`,{hash:`sha256:c03629e40881e728a9293fc95060359f55da5891a05f688b77429d79227bdd74`}),rr=new W(`
    query MentorPlaces {
  divisions {
    id
    name {
      en
      fr
    }
  }
  sites {
    id
    name {
      en
      fr
    }
  }
}
    `,{hash:`sha256:185b5382e5488309ef8c752cac1560c5769d3541db650ec3893f66e5650aaf1a`}),ir=new W(`
    query Approvals($first: Int!, $after: String) {
  mentorshipApprovals(first: $first, after: $after) {
    nodes {
      ...PairWhole
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:28a04571a482c5afae5cb82044c12acb17a720b90a07e671741f2561b94bb243`}),ar=new W(`
    query PlansWaiting {
  academicPlansWaiting(first: 100) {
    nodes {
      id
      owner {
        ...ColleagueParts
      }
      nextReview
      nextReviewKind
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}`,{hash:`sha256:45cd99cb28edf45363925d8157a2e4b71fb44843c79360a2d4656db6936f0051`}),or=new W(`
    query Pairs($first: Int!, $after: String, $division: ID, $search: String, $state: MentorshipState, $kind: MentorshipKind, $concern: MentorshipConcern) {
  mentorships(
    first: $first
    after: $after
    division: $division
    search: $search
    state: $state
    kind: $kind
    concern: $concern
  ) {
    nodes {
      ...PairParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}`,{hash:`sha256:6323cc45e41d819d8bed50c8621b7e61dd1684a5df725ae3c36de22bd40ba1bc`}),sr=new W(`
    query Coverage {
  mentorshipCoverage {
    division {
      id
      name {
        en
        fr
      }
    }
    people
    withFormalMentor
    wantNone
    newFaculty
    newWithoutMentor
    newWithPlan
    waiting
    quiet
    broken
  }
}
    `,{hash:`sha256:9947287376eaaa514eead6d5e062d43492319a5d310c2131198c8f839dd29d74`}),cr=new W(`
    query TasksOfOthers($first: Int!, $after: String, $division: ID, $kind: DueTaskKind, $search: String, $done: Boolean) {
  dueTasksOfOthers(
    first: $first
    after: $after
    division: $division
    kind: $kind
    search: $search
    done: $done
  ) {
    nodes {
      ...TaskParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}`,{hash:`sha256:37e5738a95dc3665e41001c7bf2887b14dfb959f24723dd1f072ea2cf0b571d1`}),lr=new W(`
    query Plan($person: ID) {
  academicPlan(person: $person) {
    ...PlanParts
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`,{hash:`sha256:beb948b922f1c5a2dabb8ed5285fd1b47438f8977658731d98a88f946bb55aaa`}),ur=new W(`
    query CheckIn($task: ID!) {
  checkIn(task: $task) {
    ...CheckInParts
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment CheckInParts on CheckIn {
  task
  person {
    ...ColleagueParts
  }
  reader {
    id
    name
  }
  dueOn
  title {
    en
    fr
  }
  minutes
  definition
  answers
  revision
  submitted
  followUp
  followUpOn
  viewerCanAnswer
  viewerCanAgree
}`,{hash:`sha256:6fbdbfbf916efc94e220c86e28ad7cf7102d3c33f9c0f4bede398e7e11bbff5e`}),dr=new W(`
    query CheckIns($first: Int!, $after: String) {
  checkIns(first: $first, after: $after) {
    nodes {
      ...TaskParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}`,{hash:`sha256:6bcfc4da9f8b17f53a72f02c783ceabe0cceb82f5e7ab02107219be34d50b6f4`}),fr=new W(`
    query AnnualReviewItems {
  annualReviewItems {
    title {
      en
      fr
    }
    minutes
    definition
  }
}
    `,{hash:`sha256:8cedaadafa2d8c7e21316fd60e55d337ea11800f952a78d5014fffb80e9c30fd`}),pr=new W(`
    query Assistants {
  assistants {
    ...AssistantParts
  }
}
    fragment AssistantParts on Assistant {
  id
  person {
    id
    name
  }
  assistant {
    id
    name
  }
  scopes
  from
  until
  inForce
  viewerNamed
}`,{hash:`sha256:8f119ada06055a5430a7447e516a52cdd66e54530f213fec3320cb8febe65786`}),mr=new W(`
    query ViceChairs($search: String) {
  people(first: 20, search: $search) {
    nodes {
      id
      name
      grants {
        role
        from
        until
      }
    }
  }
}
    `,{hash:`sha256:201c0836d5e3eacf6e0dedbb105a91f2675deafc1ab3e3a11555001173bed7fd`}),hr=new W(`
    mutation MentorshipPropose($input: MentorshipProposal!) {
  mentorshipPropose(input: $input) {
    mentorship {
      id
      state
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:2c5515bf9f531cdf2294d152459641543b8714853c90e4c9ceab4bae6072eb1d`}),gr=new W(`
    mutation MentorshipApprove($mentorships: [ID!]!) {
  mentorshipApprove(mentorships: $mentorships) {
    mentorships {
      id
      state
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:38646e73361af38157e37b07a70ea302d4e019b2247116e3af8afe9cbfb971bd`}),_r=new W(`
    mutation MentorshipConfirm($mentorship: ID!) {
  mentorshipConfirm(mentorship: $mentorship) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:066eb87e6bc60c23e53c3e82f3473a3bf3dda679252f495f9507110fcc6bdd43`}),vr=new W(`
    mutation MentorshipDecline($mentorship: ID!, $reason: String!) {
  mentorshipDecline(mentorship: $mentorship, reason: $reason) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:712e0cf5da6039eb1b9d083ae8804941d2075f0e22880f831f718ed851acd6fc`}),yr=new W(`
    mutation MentorshipEnd($mentorship: ID!, $reason: String!) {
  mentorshipEnd(mentorship: $mentorship, reason: $reason) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:9a07f49126a4cd1b7d76d16f9544fe4becb9873facbed56c067d55d80fabc9b3`}),br=new W(`
    mutation MentorshipReportQuiet($mentorship: ID!) {
  mentorshipReportQuiet(mentorship: $mentorship) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:766f08b85fa922ba3396c74c8f446a10b9adf9139b1dfcd987fbf73a1e21e12a`}),xr=new W(`
    mutation MentorshipResume($mentorship: ID!) {
  mentorshipResume(mentorship: $mentorship) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:31e3346c4a750f146081990923fadab6b6771f1e45dea7718a022f8b7fa37caf`}),Sr=new W(`
    mutation MeetingNote($mentorship: ID!, $heldOn: Date!) {
  meetingNote(mentorship: $mentorship, heldOn: $heldOn) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:6501bb14c0a87cc4174c4853d8d6c6a5e14c5da14645c7cc6c8935a7015fa558`}),Cr=new W(`
    mutation MeetingRemove($meeting: ID!) {
  meetingRemove(meeting: $meeting) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:8f25b5529bdb04d2347bf96bbd3acf559a4417ad33361738f570c9bf6adae548`}),wr=new W(`
    mutation OutsideMenteesAdd($mentees: [OutsideMenteeInput!]!) {
  outsideMenteesAdd(mentees: $mentees) {
    mentorships {
      id
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:96cce6ddd9fbc0cd7aeab8248082c4921e5d5f2d35905607d85d8bb3cf8c121f`}),Tr=new W(`
    mutation OutsideMenteeAsk($mentorship: ID!) {
  outsideMenteeAsk(mentorship: $mentorship) {
    mentorship {
      ...PairWhole
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PairParts on Mentorship {
  id
  kind
  state
  standing
  mentor {
    ...ColleagueParts
  }
  mentee {
    ...ColleagueParts
  }
  outside {
    name
    level
    place
    hasAddress
  }
  started
  ended
  supervision
  broken
  trainee
  quietSince
  directorApproved
  chiefApproved
  mentorConfirmed
  menteeConfirmed
  mentorLeaves
  meetingsThisYear
  meetingsExpected
  lastMeeting
  viewerIsMentor
  viewerCanConfirm
  viewerCanNoteMeeting
  viewerCanSendLink
}
fragment PairWhole on Mentorship {
  ...PairParts
  needs {
    codes
    words
  }
  meetings {
    id
    heldOn
  }
  history {
    kind
    at
    by {
      id
      name
    }
    for {
      id
      name
    }
    reason
  }
  actingFor {
    id
    name
  }
  viewerApprovesAsDirector
  viewerApprovesAsChief
  viewerCanApprove
  viewerCanDecline
  viewerCanEnd
  viewerCanReportQuiet
  viewerCanResume
}`,{hash:`sha256:a199326e085587013d72f600cf16356faca21d6b70dcfdc5950101c119c2b49e`}),Er=new W(`
    mutation AttestationOpen($token: String!) {
  attestationOpen(token: $token) {
    attestation {
      mentor
      mentee
      level
      place
      started
      ended
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:ed76381fbee9373715f3c1b7ee25860156692bd071d712d8bc2ddc0bf68224b4`}),Dr=new W(`
    mutation AttestationAnswer($token: String!, $confirm: Boolean!) {
  attestationAnswer(token: $token, confirm: $confirm) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:bd4a001feede7fb4c8f47581fe192b35616e500a0d95f48cfb7ca250ae4127c6`}),Or=new W(`
    mutation MentorOfferSet($input: MentorOfferInput!) {
  mentorOfferSet(input: $input) {
    offer {
      ...OfferParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OfferParts on MentorOffer {
  willing
  capacity
  needs {
    codes
    words
  }
  noMentor
  reason
}`,{hash:`sha256:45938244bb4ea52d526f78b6610bc314916aa4c345550663ca176ff3438fc5a9`}),kr=new W(`
    mutation TrainingAdd($input: TrainingInput!) {
  trainingAdd(input: $input) {
    trainings {
      ...TrainingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment TrainingParts on Training {
  id
  title
  provider
  heldOn
  quarters
}`,{hash:`sha256:b4f78149cad598c792b1367eb286b9be754113f127435110001b1b7dd9b32027`}),Ar=new W(`
    mutation TrainingRemove($training: ID!) {
  trainingRemove(training: $training) {
    trainings {
      ...TrainingParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment TrainingParts on Training {
  id
  title
  provider
  heldOn
  quarters
}`,{hash:`sha256:db3e899ccc19f1786f7fac93829a89cdb232245616ae4459c548386dd2b86fb4`}),jr=new W(`
    mutation PlanSave($input: PlanInput!) {
  planSave(input: $input) {
    plan {
      ...PlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`,{hash:`sha256:bb7bff337cc44dbffeee9f1a8f546d898a0615f67327a44936fd9e925cb69e62`}),Mr=new W(`
    mutation PlanSubmit($input: PlanInput!) {
  planSubmit(input: $input) {
    plan {
      ...PlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`,{hash:`sha256:6905732a73fdeb829259b8f980de547c28eed99cff8766ceece77999a1849233`}),Nr=new W(`
    mutation PlanWithdraw {
  planWithdraw {
    plan {
      ...PlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`,{hash:`sha256:92a20e8eff9e995a1087a552f89a0191c4fbc2200e4b9c9e4b3e0a240a04ebb4`}),Pr=new W(`
    mutation PlanDecide($plan: ID!, $approve: Boolean!, $note: String!) {
  planDecide(plan: $plan, approve: $approve, note: $note) {
    plan {
      ...PlanParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment PlanParts on AcademicPlan {
  id
  owner {
    ...ColleagueParts
  }
  startsOn
  goals
  milestones {
    what
    by
  }
  state
  note
  decidedBy {
    id
    name
  }
  decidedOn
  revision
  nextReview
  nextReviewKind
  viewerCanEdit
  viewerCanDecide
}`,{hash:`sha256:14d10874965f9c606eee976f432325f206148da41949f61e908ad81ce20e92b9`}),Fr=new W(`
    mutation ExpectationsAcknowledge($expectations: ID!) {
  expectationsAcknowledge(expectations: $expectations) {
    tasks {
      ...TaskParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment TaskParts on DueTask {
  id
  kind
  person {
    ...ColleagueParts
  }
  dueOn
  doneOn
  overdue
  about
  followUp
  followUpOn
  viewerCanClose
}`,{hash:`sha256:5dcca973157394cbffa75a90a5a88473cf2f7a17467c85fab55e5d955f07aab1`}),Ir=new W(`
    mutation AnnualReviewClose($task: ID!, $input: AnnualReviewInput!) {
  annualReviewClose(task: $task, input: $input) {
    task {
      id
      doneOn
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:690156fd803275e85d029497e5114c24ab21b4fbcb5881a80317646143a3c997`}),Lr=new W(`
    mutation CheckInSave($task: ID!, $answers: JSON!, $revision: Int!) {
  checkInSave(task: $task, answers: $answers, revision: $revision) {
    revision
    saved
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:de1e38d92c5ba286f821f400ff90bcb1b3e4e8ebaf008e534bcc474502830272`}),Rr=new W(`
    mutation LeavingAnnounce($on: Date) {
  leavingAnnounce(on: $on) {
    leaving
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:99693243b5e022f80e24b23e0ca3980b1b4b9235738060bca1836032b5653447`}),zr=new W(`
    mutation CheckInSubmit($task: ID!, $answers: JSON!) {
  checkInSubmit(task: $task, answers: $answers) {
    checkIn {
      ...CheckInParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment CheckInParts on CheckIn {
  task
  person {
    ...ColleagueParts
  }
  reader {
    id
    name
  }
  dueOn
  title {
    en
    fr
  }
  minutes
  definition
  answers
  revision
  submitted
  followUp
  followUpOn
  viewerCanAnswer
  viewerCanAgree
}`,{hash:`sha256:f534e1f21481d2ad1eb2b9869b30e5db210945b01f0880e462837a75f85a2e9f`}),Br=new W(`
    mutation CheckInAgree($task: ID!, $followUp: String!, $followUpOn: Date) {
  checkInAgree(task: $task, followUp: $followUp, followUpOn: $followUpOn) {
    checkIn {
      ...CheckInParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ColleagueParts on Colleague {
  id
  name
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
}
fragment CheckInParts on CheckIn {
  task
  person {
    ...ColleagueParts
  }
  reader {
    id
    name
  }
  dueOn
  title {
    en
    fr
  }
  minutes
  definition
  answers
  revision
  submitted
  followUp
  followUpOn
  viewerCanAnswer
  viewerCanAgree
}`,{hash:`sha256:21f23f73fac876a3100362e09404c9f2c2d9efb6390bb8f10db9653eaebedcb3`}),Vr=new W(`
    mutation CheckInReaderSet($person: ID) {
  checkInReaderSet(person: $person) {
    desk {
      ...DeskParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DeskParts on MentorshipDesk {
  approvals
  department
  tasks
  checkIns
  namesReader
  namesDeputy
  proposes
  digest
  leaving
  checkInReader {
    id
    name
  }
  actsFor {
    id
    name
  }
}`,{hash:`sha256:c0b336d6b6d35a71f21a3487c64c5bf47ca117a9c3f25fbbf2e812a2e4d43828`}),Hr=new W(`
    mutation DigestSet($on: Boolean!) {
  digestSet(on: $on) {
    desk {
      ...DeskParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment DeskParts on MentorshipDesk {
  approvals
  department
  tasks
  checkIns
  namesReader
  namesDeputy
  proposes
  digest
  leaving
  checkInReader {
    id
    name
  }
  actsFor {
    id
    name
  }
}`,{hash:`sha256:b0333e13f132f7586ad41dee66a5677fe3d290c5dae4b7e2a48e3184481aa9d9`}),Ur=new W(`
    mutation AssistantName($input: AssistantInput!) {
  assistantName(input: $input) {
    assistants {
      ...AssistantParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AssistantParts on Assistant {
  id
  person {
    id
    name
  }
  assistant {
    id
    name
  }
  scopes
  from
  until
  inForce
  viewerNamed
}`,{hash:`sha256:ff1d9a64d38cb3193f30c47492f52a6aced7da48d993ce5d2111186c0f3de598`}),Wr=new W(`
    mutation AssistantDismiss($assistant: ID!) {
  assistantDismiss(assistant: $assistant) {
    assistants {
      ...AssistantParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment AssistantParts on Assistant {
  id
  person {
    id
    name
  }
  assistant {
    id
    name
  }
  scopes
  from
  until
  inForce
  viewerNamed
}`,{hash:`sha256:3c6eb5c99e22913bc2dd29a02c84bff7b74aa9030e563e52f37e4d6029572e30`}),Gr=new W(`
    query Expectations {
  expectations {
    ...ExpectationsParts
  }
}
    fragment ExpectationsParts on Expectations {
  id
  number
  published
  definition {
    en
    fr
  }
  mentor {
    en
    fr
  }
  mentee {
    en
    fr
  }
  director {
    en
    fr
  }
  facilitator {
    en
    fr
  }
}`,{hash:`sha256:e8844722266fc29a5eb869a3165f5f43a4c8f7b46466b2a4cdef7f6d6c5ec401`}),Kr=new W(`
    mutation ExpectationsPublish($input: ExpectationsInput!) {
  expectationsPublish(input: $input) {
    expectations {
      ...ExpectationsParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ExpectationsParts on Expectations {
  id
  number
  published
  definition {
    en
    fr
  }
  mentor {
    en
    fr
  }
  mentee {
    en
    fr
  }
  director {
    en
    fr
  }
  facilitator {
    en
    fr
  }
}`,{hash:`sha256:f3f4e724c98c73d8afee932e1fb8a248a0f52a213846d4800ba64c9ec687ee6b`}),qr=new W(`
    query Moderations {
  moderations {
    campaign {
      id
      title {
        en
        fr
      }
      series
      wave
      closed
    }
    minimum
    pending
    accepted
    withheld
    released
  }
}
    `,{hash:`sha256:cf0b8b4687e626dc389ace8cfa10e46e74c906016417a3ed432dbcb077cd5ca5`}),Jr=new W(`
    query Moderation($campaign: ID!, $first: Int!, $after: String, $question: String, $state: CommentState) {
  moderation(campaign: $campaign) {
    campaign {
      id
      title {
        en
        fr
      }
      series
      wave
      closed
    }
    minimum
    pending
    accepted
    withheld
    released
    viewerCanRelease
    questions {
      name
      title {
        en
        fr
      }
      written
      accepted
      pending
      enough
    }
    comments(first: $first, after: $after, question: $question, state: $state) {
      nodes {
        ...ModeratedComment
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
}
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}`,{hash:`sha256:9c5ca6f51a848db015f086a1adda068b6a09e15b2c040b07c3f872389f0155a5`}),Yr=new W(`
    mutation CommentAccept($comment: ID!, $input: CommentAcceptInput!) {
  commentAccept(comment: $comment, input: $input) {
    comment {
      ...ModeratedComment
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}`,{hash:`sha256:5ca4914cc5175be309e0c69408183ee7c8297d300512ae291024674e54172351`}),Xr=new W(`
    mutation CommentWithhold($comment: ID!, $reason: String!) {
  commentWithhold(comment: $comment, reason: $reason) {
    comment {
      ...ModeratedComment
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}`,{hash:`sha256:210a56aa99852d6eb19121e9ced67eead63ad1fcf382645f607d2572aeb13c06`}),Zr=new W(`
    mutation CommentReopen($comment: ID!) {
  commentReopen(comment: $comment) {
    comment {
      ...ModeratedComment
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment ModeratedComment on Comment {
  id
  question
  parts {
    text
    mark
  }
  edited
  state
  reason
  language
  rareLanguage
}`,{hash:`sha256:bf4e86aedfa3258bd4559f07a40ff498f36c3ac9aef538827a43d3f72b92646a`}),Qr=new W(`
    mutation CommentsRelease($campaign: ID!, $key: IdempotencyKey!) {
  commentsRelease(campaign: $campaign, key: $key) {
    moderation {
      released
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:7cdc78d3998689f917ba2ea5bb6f3ffc2640dc91ea459f1cb09bfb09ecae1748`}),$r=new W(`
    query RemarkModerations {
  remarkModerations {
    ...RemarkModerationParts
  }
}
    fragment RemarkModerationParts on RemarkModeration {
  report
  title {
    en
    fr
  }
  pending
  remarks {
    ...ModeratedRemark
  }
}
fragment ModeratedRemark on Remark {
  id
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  edited
  state
  reason
  notToMentor
  language
}`,{hash:`sha256:413d4111c695b54485294eef93ae3d3c8e3d0c2e71d8db6a5e28a170316f5538`}),ei=new W(`
    query RemarkReviews {
  remarkReviews {
    ...RemarkReviewParts
  }
}
    fragment RemarkReviewParts on RemarkReview {
  id
  report
  round {
    en
    fr
  }
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  language
  reason
  asked
  state
  edited
  answer
}`,{hash:`sha256:7097092f08310f9d3b3a4b6562c8b8715ffc1a259779d33ddd680fc2fb345386`}),ti=new W(`
    mutation RemarkReviewDecide($review: ID!, $input: RemarkReviewInput!) {
  remarkReviewDecide(review: $review, input: $input) {
    review {
      ...RemarkReviewParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RemarkReviewParts on RemarkReview {
  id
  report
  round {
    en
    fr
  }
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  language
  reason
  asked
  state
  edited
  answer
}`,{hash:`sha256:b169f97726cd2c49c555df7c9761d2fb067788446c2d3fd2e871dddaf72298a9`}),ni=new W(`
    mutation RemarkDecide($remark: ID!, $input: RemarkDecideInput!) {
  remarkDecide(remark: $remark, input: $input) {
    moderation {
      ...RemarkModerationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RemarkModerationParts on RemarkModeration {
  report
  title {
    en
    fr
  }
  pending
  remarks {
    ...ModeratedRemark
  }
}
fragment ModeratedRemark on Remark {
  id
  title {
    en
    fr
  }
  parts {
    text
    mark
  }
  edited
  state
  reason
  notToMentor
  language
}`,{hash:`sha256:f70dbc60e17607040de8f0d6a22d8ac1b2ff7188bec2af60139a9fa52bfa6095`}),ri=new W(`
    mutation RemarksRelease($report: ID!, $key: IdempotencyKey!) {
  remarksRelease(report: $report, key: $key) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:0314f6604bf16b93e29e32b9d2365c41aff1b68645caabe7b804d7b2b27a351e`}),ii=new W(`
    query MyNominations {
  myNominations {
    id
    cycle {
      id
      year
      state
      award {
        id
        name {
          en
          fr
        }
      }
      phases {
        kind
        from
        to
        closes
      }
    }
    nominee {
      id
      name
    }
    state
    answer
    seats
    can {
      write
      reopen
      askForLetters
      answer
      pack
      reopenPackage
    }
  }
}
    `,{hash:`sha256:bc452a4b16cea1c493bf1b47166e2b8e479452bd896b003c7368426beee9b106`}),ai=new W(`
    query OwnNomination($nomination: ID!) {
  nomination(nomination: $nomination) {
    ...OwnNominationParts
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:0a7c788e21fd23a99315e98976feb7e04311c74391c4d9c7a2375048e76390ed`}),oi=new W(`
    query NominationCall($cycle: ID!) {
  awardCycle(cycle: $cycle) {
    ...OwnNominationCycle
    viewerCanNominate
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}`,{hash:`sha256:0c7928f145f7b64dd39399659321de1cf9b01888a0a7efe866f233e0a52d8019`}),si=new W(`
    query NominationCandidates($cycle: ID!, $search: String!) {
  nominationCandidates(cycle: $cycle, search: $search) {
    id
    name
    rank
    division {
      en
      fr
    }
    refusals
  }
}
    `,{hash:`sha256:3f251038879830f65d97a2eac7e680f75f1f9551617310ce7217321b82e71fa4`}),ci=new W(`
    query OpenCalls {
  awards(first: 100, retired: false) {
    nodes {
      id
      name {
        en
        fr
      }
      cycles {
        id
        year
        viewerCanNominate
      }
    }
  }
}
    `,{hash:`sha256:a3d5f0da9b1a87ae6d7b1ae32b7816f2238ead8ae2a2b13d92c4d9eefb88540f`}),li=new W(`
    query NomineeActivities($nomination: ID!) {
  nomineeActivities(nomination: $nomination) {
    source
    mentee
    kind
    from
    to
    outcome
    included
    confirmed
  }
}
    `,{hash:`sha256:9f5a53cf8f88a0dad2134353ac00664dc3d43dc5fe5f8037e3b09cafda818b0b`}),ui=new W(`
    mutation NominationBegin($cycle: ID!, $nominee: ID!) {
  nominationBegin(cycle: $cycle, nominee: $nominee) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:af88460e07faecacf58d8e887dfa085c12c542a0ac0cf7dc563db9d8f9a0b666`}),di=new W(`
    mutation NominationLetterSave($nomination: ID!, $letter: String!, $revision: Int!) {
  nominationLetterSave(
    nomination: $nomination
    letter: $letter
    revision: $revision
  ) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:8cfe08236e2833eac986dadc73806d195828e77d101d9fb7d612989052eed691`}),fi=new W(`
    mutation NominationSubmit($nomination: ID!) {
  nominationSubmit(nomination: $nomination) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:57a42021d9b6dbdbbaf7eae8817cd5d1592cde452efabc25e0c9a1e0d4a056a8`}),pi=new W(`
    mutation NominationReopen($nomination: ID!) {
  nominationReopen(nomination: $nomination) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:651afcf1c7aff4e8ac6517b69517e757b86e25e26c801f972ea1ee66d0b4e726`}),mi=new W(`
    mutation NominationWithdraw($nomination: ID!) {
  nominationWithdraw(nomination: $nomination) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:852e8d01b4ccc996b263d0bd704b3441efee7acf01173b6a8c34a964ab6c2375`}),hi=new W(`
    mutation NominationNominatorAdd($nomination: ID!, $email: String!) {
  nominationNominatorAdd(nomination: $nomination, email: $email) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:17ed7ef987b946b60389e2ed040ca8b0a41fa4e42ab77e96a2c43331179e61d9`}),gi=new W(`
    mutation NominationMove($nomination: ID!, $cycle: ID!) {
  nominationMove(nomination: $nomination, cycle: $cycle) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:14dc257b937d8393bca0e9e9e713468c268645be79021e874622e8da90813439`}),_i=new W(`
    mutation NominationCarryOver($nomination: ID!, $cycle: ID!) {
  nominationCarryOver(nomination: $nomination, cycle: $cycle) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:690a8d68f2f7d0fcf5d510fd3fdd90dab93f62bbcd0c45d9692ea952094879b4`}),vi=new W(`
    mutation SupportLetterAsk($nomination: ID!, $input: SupportLetterInput!) {
  supportLetterAsk(nomination: $nomination, input: $input) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:1f626e2868be1bfbac9449f6f52adf2e4ce3c2ae9b7bc714599f196be0aa484b`}),yi=new W(`
    mutation SupportLetterReplace($letter: ID!, $input: SupportLetterInput!) {
  supportLetterReplace(letter: $letter, input: $input) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:f673ca7330f6e5d75dc008c3d3ac1f74bd65899dd19db5155fc180e9c1394f1c`}),bi=new W(`
    mutation SupportLetterRemind($letter: ID!) {
  supportLetterRemind(letter: $letter) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:a4087ca26e70e4842cfed49b9bf82480150efaf85e3e344e7d7d581c696b9c84`}),xi=new W(`
    mutation NominationAnswer($nomination: ID!, $accept: Boolean!) {
  nominationAnswer(nomination: $nomination, accept: $accept) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:f7858722c0234b781d9b356e7bf76b8fe46aad610d621a854e3b94ada8c47c9a`}),Si=new W(`
    mutation NomineePackageSave($nomination: ID!, $input: NomineePackageInput!, $submit: Boolean!) {
  nomineePackageSave(nomination: $nomination, input: $input, submit: $submit) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:17aa3abb0fadaca780eb4a7dd7e3c29c8f9f796f7174e9e87ede33db040954e4`}),Ci=new W(`
    mutation NomineePackageReopen($nomination: ID!) {
  nomineePackageReopen(nomination: $nomination) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:d7a0cdec93297d85fad7689cdedaa77a78e48c118ce3783e9a8ac3b3889f289e`}),wi=new W(`
    mutation NominationFileAdd($nomination: ID!, $upload: ID!) {
  nominationFileAdd(nomination: $nomination, upload: $upload) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:4a69edabce53e07a3be0af4dd355dd2a4484870923de3677f4f18c1974174a07`}),Ti=new W(`
    mutation NominationFileRemove($nomination: ID!, $file: ID!) {
  nominationFileRemove(nomination: $nomination, file: $file) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:d5d9054776725af408a95976e3bfcffddf27ce20703ef67eb5ffc2fd977b3c54`}),Ei=new W(`
    mutation NomineeConflictDeclare($nomination: ID!, $person: ID!, $reason: String!) {
  conflictDeclareAsNominee(
    nomination: $nomination
    person: $person
    reason: $reason
  ) {
    nomination {
      ...OwnNominationParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment OwnNominationCycle on AwardCycle {
  id
  year
  state
  award {
    id
    name {
      en
      fr
    }
  }
  phases {
    kind
    from
    to
    closes
  }
  terms {
    letter
    lettersFrom
    lettersTo
    statement
  }
}
fragment OwnNominationParts on Nomination {
  id
  cycle {
    ...OwnNominationCycle
  }
  nominee {
    id
    name
    rank
    division {
      en
      fr
    }
  }
  state
  answer
  seats
  barred
  parts {
    id
    nominator {
      id
      name
    }
    state
    own
    letter
    revision
    submitted
  }
  letters {
    id
    name
    email
    state
    waived
    reason
    asked
    reminded
    answered
    own
  }
  package {
    statement
    activities {
      source
      mentee
      kind
      from
      to
      outcome
      included
      confirmed
    }
    revision
    saved
  }
  files {
    id
    name
    size
    package
    own
    path
  }
  conflicts {
    id
    person {
      id
      name
    }
    kind
    state
    reason
  }
  lacks {
    what
    who
    reminded
  }
  committee {
    id
    name
  }
  can {
    write
    reopen
    askForLetters
    answer
    pack
    reopenPackage
    declareAsNominee
  }
}`,{hash:`sha256:5900a37a33d7476e79309673a0c0b606ce7d019578140f757314b459e6a16fc2`}),Di=new W(`
    mutation SupportLetterOpen($token: String!) {
  supportLetterOpen(token: $token) {
    letter {
      ...SupportLetterAsked
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SupportLetterAsked on SupportLetterRequest {
  nominee
  nominator
  award {
    en
    fr
  }
  year
  writer
  state
  waived
  text
  reason
  most
  until
  open
  revision
}`,{hash:`sha256:44c02bf28dc7fc9270d9fa86429dd14b087b31eac743a859a131a4cc9406cd84`}),Oi=new W(`
    mutation SupportLetterWrite($token: String!, $text: String!, $revision: Int!, $submit: Boolean!) {
  supportLetterWrite(
    token: $token
    text: $text
    revision: $revision
    submit: $submit
  ) {
    letter {
      ...SupportLetterAsked
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SupportLetterAsked on SupportLetterRequest {
  nominee
  nominator
  award {
    en
    fr
  }
  year
  writer
  state
  waived
  text
  reason
  most
  until
  open
  revision
}`,{hash:`sha256:a533d7b748577217510a80f93d5aabc27a61562669e3e8b8fbdfe44b68bf4e61`}),ki=new W(`
    mutation SupportLetterDecline($token: String!, $reason: String!) {
  supportLetterDecline(token: $token, reason: $reason) {
    letter {
      ...SupportLetterAsked
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment SupportLetterAsked on SupportLetterRequest {
  nominee
  nominator
  award {
    en
    fr
  }
  year
  writer
  state
  waived
  text
  reason
  most
  until
  open
  revision
}`,{hash:`sha256:4a2aebf5480f67e3ffd89f73861d4aa91c9c4448562a551294a10d16e20f1d09`}),Ai=new W(`
    query Outbox($first: Int!, $after: String, $search: String, $state: MessageState) {
  outboxStatus {
    mailConfigured
    waiting
    failed
    unlisted
    unlistedFailed
  }
  messages(first: $first, after: $after, search: $search, state: $state) {
    nodes {
      id
      to
      person {
        id
        name
      }
      subject
      text
      state
      created
      sent
      attempts
      lastError
      nextAttempt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:d52b65f6d254578682e4695357a41a874f57c02f461962679eeac05b8c5aac54`}),ji=new W(`
    mutation MessageRetry($message: ID!) {
  messageRetry(message: $message) {
    message {
      id
      state
      attempts
      lastError
      nextAttempt
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:c8285428e13169a21b497b935c82c5dcc06bc643d2dc2dedff3f11cad58545d1`}),Mi=new W(`
    query PeopleFilters {
  divisions {
    id
    code
    name {
      en
      fr
    }
  }
  sites {
    id
    code
    name {
      en
      fr
    }
  }
}
    `,{hash:`sha256:562049aad516e6b331cd62a088ad1979d219a924e8f82d301c4c9359fd4ba759`}),Ni=new W(`
    query People($first: Int!, $after: String, $search: String, $division: ID, $site: ID, $rank: String, $position: String, $stage: String, $status: PersonStatus, $sort: PersonSort, $direction: SortDirection) {
  people(
    first: $first
    after: $after
    search: $search
    division: $division
    site: $site
    rank: $rank
    position: $position
    stage: $stage
    status: $status
    sort: $sort
    direction: $direction
  ) {
    nodes {
      id
      name
      email
      division {
        id
        name {
          en
          fr
        }
      }
      rank
      position
      stage
      appointed
      status
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:3cbdca5f464863488f035dfbe3e3269a2c8d10f361b4541af73395ea63980484`}),Pi=new W(`
    query Person($id: ID!) {
  person(id: $id) {
    ...PersonParts
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  leaving
  language
  status
  viewerCanAnnounceLeaving
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}`,{hash:`sha256:0c722567b0d079d4d0f4ed7159b3e3bb496f03cd6f2950406a59be82ee638979`}),Fi=new W(`
    mutation PersonLeavingAnnounce($person: ID!, $on: Date) {
  leavingAnnounce(person: $person, on: $on) {
    leaving
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:d2ce1d5b98749eb0ee7e88e5428dfa8e4b234d63f2ed21e8623c9d44cd1ac7f4`}),Ii=new W(`
    mutation RoleGrant($person: ID!, $input: RoleGrantInput!) {
  roleGrant(person: $person, input: $input) {
    person {
      ...PersonParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  leaving
  language
  status
  viewerCanAnnounceLeaving
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}`,{hash:`sha256:de7d4bb6ecfc0146a4945ad41db2d1e39a23f39dec8b0069d25207225fbec262`}),Li=new W(`
    mutation RoleGrantEnd($grant: ID!) {
  roleGrantEnd(grant: $grant) {
    person {
      ...PersonParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment PersonParts on Person {
  id
  name
  email
  addresses
  division {
    id
    name {
      en
      fr
    }
  }
  site {
    id
    name {
      en
      fr
    }
  }
  rank
  position
  appointmentType
  stage
  appointed
  promoted
  nextReview
  nextReviewKind
  leaving
  language
  status
  viewerCanAnnounceLeaving
  grants {
    id
    role
    from
    until
    division {
      id
      name {
        en
        fr
      }
    }
    site {
      id
      name {
        en
        fr
      }
    }
  }
}`,{hash:`sha256:6fa25f0116f049000988c3e73ac5d9e8faa48e36383647c6cf198bf61e693745`}),Ri=new W(`
    mutation RosterImportCheck($upload: ID!) {
  rosterImportCheck(upload: $upload) {
    preview {
      digest
      encoding
      delimiter
      columns {
        header
        field
      }
      newCount
      changedCount
      unchangedCount
      notInFileCount
      newDivisions
      newSites
      rows {
        line
        name
        email
        change
        fields {
          field
          before
          after
        }
      }
      faults {
        line
        column
        code
        message
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:e0c9f40dfad321796598f76f6ddbbea60d1067988d560c6002d0d71802afc664`}),zi=new W(`
    mutation RosterImportApply($upload: ID!, $digest: String!) {
  rosterImportApply(upload: $upload, digest: $digest) {
    newCount
    changedCount
    unchangedCount
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:627d77e072c038efdab9514d1957495bf49e8d9a5a92f0a1d05a9efc2360fae8`}),Bi=new W(`
    query Questionnaire($campaign: ID!) {
  department {
    zone
  }
  questionnaire(campaign: $campaign) {
    campaign
    title {
      en
      fr
    }
    definition
    mode
    promise {
      en
      fr
    }
    notice {
      en
      fr
    }
    mentorshipDefinition {
      en
      fr
    }
    helpContact
    questions
    minutes
    closes
    state
    answers
    revision
    saved
    submitted
  }
}
    `,{hash:`sha256:948fddd884cd6661062fdc67b236d57bcfed9e4b24b8b9f4ccab4a890f79138c`}),Vi=new W(`
    mutation DraftSave($campaign: ID!, $answers: JSON!, $revision: Int!) {
  draftSave(campaign: $campaign, answers: $answers, revision: $revision) {
    revision
    saved
    standing
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:b50e1ffc70f5e1bce345b372a6954e4eea83d0d9a578d282d4ab94d2aab41ecc`}),Hi=new W(`
    mutation BallotCast($campaign: ID!, $answers: JSON!) {
  ballotCast(campaign: $campaign, answers: $answers) {
    done
    dropped
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:e91cbc2e6a914d5f0a96174689f67a3e7f1503236c919759c177c47f049b2651`}),Ui=new W(`
    mutation BallotWithdraw($campaign: ID!) {
  ballotWithdraw(campaign: $campaign) {
    done
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:51dcfc337f6126fb03132b344c06a4cc4bf79f0fbceea3fbd23e20ef9563baa8`}),Wi=new W(`
    mutation ResponseSubmit($campaign: ID!, $answers: JSON!, $key: IdempotencyKey!) {
  responseSubmit(campaign: $campaign, answers: $answers, key: $key) {
    submitted
    dropped
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:d902b02826af21d100e03f8c47bbef1b5e2c789c12e9164b127ac77cd536abf9`}),Gi=new W(`
    query ExportOptions($campaign: ID!) {
  campaign(id: $campaign) {
    id
    mode
    state
    viewerCanExport
  }
}
    `,{hash:`sha256:0d6c357629f26dc23478d0df73a699c189234bd68288051f51bf5b24902843f9`}),Ki=new W(`
    query ReleaseExport($release: ID!, $format: FiguresFormat!) {
  releaseExport(release: $release, format: $format) {
    url
    name
  }
}
    `,{hash:`sha256:95bcb58303df0ce7c006cebdbbf7c7e3ba02f1f770ccbc8c94f926e4066d540d`}),qi=new W(`
    mutation ResponsesExport($campaign: ID!, $format: ExportFormat!, $layout: ExportLayout!, $language: String!, $reason: String!) {
  responsesExport(
    campaign: $campaign
    format: $format
    layout: $layout
    language: $language
    reason: $reason
  ) {
    download {
      url
      name
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:f1e06297d4eadd1dbd430e932952ab1dbd62693a82c3af676eb584cc206e410a`}),Ji=new W(`
    query ResultsList($after: String, $search: String) {
  campaigns(first: 25, after: $after, search: $search, state: RELEASED) {
    nodes {
      id
      title {
        en
        fr
      }
      series
      wave
      closed
      releases {
        id
        dimension
        division {
          id
          name {
            en
            fr
          }
        }
        invited
        respondents
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,{hash:`sha256:15b9200819bf93f81f97d28360b931d38526943c44d0ea8b2f22ef11587cb29e`}),Yi=new W(`
    query Results($campaign: ID!) {
  campaign(id: $campaign) {
    id
    title {
      en
      fr
    }
    series
    wave
    state
    closed
    releases {
      id
      dimension
      value
      label {
        en
        fr
      }
      division {
        id
      }
    }
  }
}
    `,{hash:`sha256:64c0d1583d95e96ca1046c8c2db8546bec8cd162ae30ad0ff08576eee753278b`}),Xi=new W(`
    query ResultsComments($campaign: ID!) {
  campaign(id: $campaign) {
    id
    comments {
      id
      published
      questions {
        name
        title {
          en
          fr
        }
        comments
      }
    }
  }
}
    `,{hash:`sha256:a727fb3c488aa3c8f5b9456bb749902c81c0c4bf158cc2470be18f3ad38b25b2`}),Zi=new W(`
    query ResultsTrends($series: String!, $dimension: ReleaseDimension!, $value: String!) {
  trends(series: $series, dimension: $dimension, value: $value) {
    figure {
      name
      uid
      low
      high
    }
    points {
      wave
      state
      breaks
      n
      mean
      low
      high
      suppressed
    }
  }
}
    `,{hash:`sha256:313bf2fd25a20fcc40207c7d4bf9ef47e5c98aa2dc69a9e516f9e717164fa7a2`}),Qi=new W(`
    query Release($id: ID!) {
  release(id: $id) {
    id
    published
    dimension
    value
    label {
      en
      fr
    }
    division {
      id
      name {
        en
        fr
      }
    }
    invited
    respondents
    questions {
      ...QuestionFigureParts
    }
  }
}
    fragment QuestionFigureParts on QuestionFigure {
  name
  uid
  title {
    en
    fr
  }
  kind
  section {
    en
    fr
  }
  n
  mean
  sd
  topTwo
  counts {
    value
    label {
      en
      fr
    }
    count
  }
  suppressed
  low
  high
  items
  step
  alpha
  alphaN
  floor
  ceiling
  definition {
    en
    fr
  }
}`,{hash:`sha256:958c429715dc00851f355d512897e0a4ff77918b9cfcfec62bcbc4a5ddae13a9`}),$i=new W(`
    query Roster($division: ID!, $first: Int!, $after: String, $search: String, $sort: RosterSort, $direction: SortDirection) {
  roster(
    division: $division
    first: $first
    after: $after
    search: $search
    sort: $sort
    direction: $direction
  ) {
    nodes {
      person {
        id
        name
      }
      appointed
      promoted
      upFor
      upForKind
      mentor {
        id
        name
      }
      mentorSince
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    withFormalMentor
  }
}
    `,{hash:`sha256:103beaa94035c46431ca45d9b7dd3f5ff1bec900a0697df4ebccb98744e3751c`}),ea=new W(`
    query FeedbackRounds {
  feedbackRounds {
    id
    title {
      en
      fr
    }
    state
    closesOn
    mentees
    mentors
    few
  }
}
    `,{hash:`sha256:5fdaee62624b3527b6da2d9a28b8e865439182ebc5def8a54f79c1f4ea1db1f2`}),ta=new W(`
    query FeedbackRound($round: ID!) {
  feedbackRound(round: $round) {
    ...RoundParts
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`,{hash:`sha256:072fd014030956d384a7a0097b417fdacb516db812cf7d4a5fbacd09cced1960`}),na=new W(`
    query RoundChoices {
  collectionNotice {
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  instruments(first: 100) {
    nodes {
      id
      title {
        en
        fr
      }
      versions {
        id
        number
        languages
        questions
        minutes
      }
    }
  }
}
    `,{hash:`sha256:3566f22ac413229cadc92cf5409e71983580de6cd4ab2ccef909fcc2d0cf8f30`}),ra=new W(`
    mutation FeedbackRoundCreate($input: FeedbackRoundInput!) {
  feedbackRoundCreate(input: $input) {
    round {
      ...RoundParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`,{hash:`sha256:3cab3d646b5b20e3ea640c73a09afa5890f80e079f4fab7ba13d7db596425d48`}),ia=new W(`
    mutation FeedbackRoundUpdate($round: ID!, $input: FeedbackRoundInput!) {
  feedbackRoundUpdate(round: $round, input: $input) {
    round {
      ...RoundParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`,{hash:`sha256:fb1a4c732bb70c801088a27f936a2aec7c20627b8853af722a2bad6f04c21428`}),aa=new W(`
    mutation FeedbackRoundDiscard($round: ID!) {
  feedbackRoundDiscard(round: $round) {
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:716ae882a44c1874d6ef9323338a3f74d02fc222d1b5d22ea74498728f1cf6c2`}),oa=new W(`
    mutation FeedbackRoundOpen($round: ID!, $key: IdempotencyKey!) {
  feedbackRoundOpen(round: $round, key: $key) {
    round {
      ...RoundParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`,{hash:`sha256:243464766bbee0ea366bd517a9769c936478edc57b2bdc6c5887ceded3ea1506`}),sa=new W(`
    mutation FeedbackRoundClose($round: ID!, $key: IdempotencyKey!) {
  feedbackRoundClose(round: $round, key: $key) {
    round {
      ...RoundParts
    }
    userErrors {
      code
      path
      message
    }
  }
}
    fragment RoundParts on FeedbackRound {
  id
  title {
    en
    fr
  }
  version
  state
  endedWithin
  mistreatment {
    en
    fr
  }
  promise {
    en
    fr
  }
  minimum
  notice {
    id
    number
    authority {
      en
      fr
    }
    purpose {
      en
      fr
    }
    contact {
      en
      fr
    }
  }
  closesOn
  closes
  opened
  closed
  mentees
  mentors
  few
  viewerCanEdit
  viewerCanClose
}`,{hash:`sha256:d8c863e157fbc1b7fd670e06ab9d64bcdb57d337332cdb37264c9cd92fa8544b`}),ca=new W(`
    mutation SetUp($input: SetUpInput!) {
  setUp(input: $input) {
    viewer {
      person {
        id
        name
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:29992d7684b726dbf8fe47000b8db75aabbdc37410ccdd0b2f7f4c6836e5ac8d`}),la=new W(`
    query Shell {
  department {
    name {
      en
      fr
    }
    institution {
      en
      fr
    }
    zone
    languages
    demo
    needsSetUp
    helpContact
    minimumGroup
    vocabulary {
      ranks {
        code
        label {
          en
          fr
        }
      }
      positions {
        code
        label {
          en
          fr
        }
      }
      appointmentTypes {
        code
        label {
          en
          fr
        }
      }
      stages {
        code
        label {
          en
          fr
        }
      }
    }
    personas {
      id
      name
      role {
        en
        fr
      }
      sentence {
        en
        fr
      }
      tryThis {
        en
        fr
      }
      path
    }
  }
  viewer {
    person {
      id
      name
      email
      language
      division {
        id
        name {
          en
          fr
        }
      }
    }
    grants {
      id
      role
      from
      until
      division {
        id
        name {
          en
          fr
        }
      }
      site {
        id
        name {
          en
          fr
        }
      }
    }
    invitedTo
    viewerCanSeePeople
    viewerCanImportPeople
    viewerCanGrantRoles
    viewerCanRunSurveys
    viewerCanSeeResults
    viewerCanSetDepartment
    viewerCanReadOutbox
    viewerCanModerate
    viewerCanLookUp
    viewerCanListLookUps
    viewerCanRunFeedback
    viewerCanModerateFeedback
    viewerCanRunAwards
    rosters {
      id
      code
      name {
        en
        fr
      }
    }
  }
}
    `,{hash:`sha256:3e429bddf45b7b70513a70712b03f4379e74e0feb037f3f22f05cbb20a27712c`}),ua=new W(`
    mutation LanguageSet($language: String!) {
  viewerLanguageSet(language: $language) {
    viewer {
      person {
        id
        language
      }
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:0a3a84a2ef54bb9c55b356cfcf62261d20f4d0dec10e9762e244e7bbf940aa21`}),da=new W(`
    mutation SignInRequest($email: String!) {
  signInRequest(email: $email) {
    request
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:1e54ea2645ad7dc450043bc5a5597c0e98f3f260cfdbb9f5fa93c6b495d2d0ed`}),fa=new W(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      person {
        id
        name
      }
      invitedTo
    }
    userErrors {
      code
      path
      message
    }
  }
}
    `,{hash:`sha256:6f62fb22e80eaad7fd23019f59af2ea9eed14f6ad9c57b7156ead310a7bcebd0`}),pa=new W(`
    query Tasks {
  tasks {
    answered
    questionnaire {
      campaign
      title {
        en
        fr
      }
      mode
      questions
      minutes
      closes
      state
      submitted
    }
  }
  feedbackTasks {
    id
    mentorName
    closes
    sealed
    signed
  }
}
    `,{hash:`sha256:43adeaa48257d6a873f42f44391aa87f4e96cb330b5e7a5e634c70b8ac56a49e`}),ma=`laurel.language`,G=new Set,K=ga();function ha(){try{let e=localStorage.getItem(ma);return e===`en`||e===`fr`?e:void 0}catch{return}}function ga(){let e=ha()??(navigator.language.toLowerCase().startsWith(`fr`)?`fr`:`en`);return document.documentElement.lang=e,e}function _a(){return K}function va(){return ha()!==void 0}function ya(e,t){if(K=e,document.documentElement.lang=e,t.remember)try{localStorage.setItem(ma,e)}catch{}G.forEach(e=>e())}function q(){return(0,r.useSyncExternalStore)(e=>(G.add(e),()=>G.delete(e)),()=>K)}function ba(e,t){let n={en:e,fr:t};return()=>n[q()]}function xa(e,t){return(t===`fr`?e.fr||e.en:e.en||e.fr)??``}function Sa(){let e=q();return t=>xa(t,e)}function Ca(e,t){return new Intl.ListFormat(t===`fr`?`fr-CA`:`en-CA`).format(e)}var wa=[`UNAUTHENTICATED`,`FORBIDDEN`,`NOT_FOUND`,`RATE_LIMITED`,`UNAVAILABLE`,`INTERNAL`],J=class extends Error{code;reference;constructor(e,t=``){super(e),this.code=e,this.reference=t,this.name=`RequestError`}},Y=new Set;function Ta(e){return Y.add(e),()=>Y.delete(e)}function Ea(e,t){let{data:n,errors:r}=t??{},i=r?.[0];if(i){let t=i.extensions?.code??``;throw new J(wa.includes(t)?t:X(e),i.extensions?.reference??``)}if(e>=400||n==null)throw new J(X(e));return n}function X(e){return e===401?`UNAUTHENTICATED`:e===403?`FORBIDDEN`:e===404?`NOT_FOUND`:e===429?`RATE_LIMITED`:e===502||e===503||e===504?`UNAVAILABLE`:`INTERNAL`}async function Z(e,t){let n=e.toString(),r=/(?:query|mutation)\s+(\w+)/.exec(n)?.[1];return Oa(`/graphql`,JSON.stringify({query:n,variables:t,operationName:r,documentId:e.__meta__?.hash}),{"content-type":`application/json`,accept:`application/graphql-response+json, application/json`})}async function Da(e){let t=new FormData;t.append(`file`,e);let{id:n}=await Oa(`/upload`,t,{accept:`application/json`},(e,t)=>{if(e>=400)throw new J(X(e));return t});return n}async function Oa(e,t,n,r=Ea){let i;try{i=await fetch(e,{method:`POST`,credentials:`same-origin`,headers:{...n,"accept-language":_a()},body:t})}catch{throw new J(`OFFLINE`)}try{return r(i.status,await i.json().catch(()=>void 0))}catch(e){throw e instanceof J&&e.code===`UNAUTHENTICATED`&&Y.forEach(e=>e()),e}}function ka(){return new ke({defaultOptions:{queries:{staleTime:5e3,retry:(e,t)=>e<1&&t instanceof J&&(t.code===`OFFLINE`||t.code===`UNAVAILABLE`),networkMode:`always`},mutations:{retry:!1,networkMode:`always`}}})}function Aa(e,t){let n=/(?:query|mutation)\s+(\w+)/.exec(e.toString())?.[1]??``;return t===void 0?[n]:[n,t]}function ja(e,t,n={}){return H({queryKey:Aa(e,t),queryFn:()=>Z(e,t),placeholderData:ie,...n})}function Ma(e){return U({mutationFn:t=>Z(e,t)})}function Na({kind:e=`primary`,busy:t=!1,onClick:n,type:r=`button`,className:a=``,...o}){return(0,i.jsx)(`button`,{type:t?`button`:r,className:`btn ${e===`primary`?``:e} ${a}`,"aria-disabled":t||void 0,onClick:t?void 0:n,...o})}var Pa={check:`M4 10.5l4 4 8-9`,alert:`M10 3l8 14H2L10 3zm0 5v4m0 2.5v.5`,info:`M10 2a8 8 0 100 16 8 8 0 000-16zm0 7v5m0-8v.5`,up:`M5 12l5-5 5 5`,down:`M5 8l5 5 5-5`,both:`M6 8l4-4 4 4M6 12l4 4 4-4`,menu:`M3 6h14M3 10h14M3 14h14`,plus:`M10 4v12M4 10h12`,remove:`M5 5l10 10M15 5L5 15`,grip:`M7 5h.01M13 5h.01M7 10h.01M13 10h.01M7 15h.01M13 15h.01`,undo:`M4 8h8a4 4 0 010 8H8M4 8l4-4M4 8l4 4`,redo:`M16 8H8a4 4 0 000 8h4m4-8l-4-4m4 4l-4 4`,sun:`M10 6.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M15.7 4.3l-1.1 1.1M5.4 14.6l-1.1 1.1`,moon:`M16.5 12.2A7 7 0 017.8 3.5a7 7 0 108.7 8.7z`,laurel:`M10 17C5.5 15.5 3.5 11.500 4 6.500c2.200.7 3.400 2 4 4M10 17c4.500-1.500 6.500-5.500 6-10.500-2.200.7-3.400 2-4 4M10 17V9`};function Fa({name:e,size:t=20}){return(0,i.jsx)(`svg`,{width:t,height:t,viewBox:`0 0 20 20`,fill:`none`,stroke:`currentColor`,strokeWidth:`1.6`,strokeLinecap:`round`,strokeLinejoin:`round`,"aria-hidden":`true`,focusable:`false`,children:(0,i.jsx)(`path`,{d:Pa[e]})})}function Q({kind:e=`info`,role:t,ref:n,children:r}){return(0,i.jsxs)(`div`,{ref:n,className:`notice ${e}`,role:t,tabIndex:n?-1:void 0,children:[(0,i.jsx)(Fa,{name:{info:`info`,danger:`alert`,done:`check`}[e]}),(0,i.jsx)(`div`,{children:r})]})}var $=ba({loading:`One moment`,retry:`Try again`,cancel:`Cancel`,close:`Close`,save:`Save`,back:`Back`,search:`Search`,previous:`Previous`,next:`Next`,all:`All`,someOf:(e,t)=>`${e} of ${t}`,chooseAll:`All again`,print:`Print`,toCalendar:`Put into my calendar`,toCalendarLabel:e=>`Put the deadline of ${e} into my calendar`,none:`None`,range:(e,t,n)=>`${e} to ${t} of ${n}`,missing:`Nothing here`,nobodyFound:`Nothing matches. Try fewer words or another filter.`,clear:`Clear search and filters`,sortedUp:`sorted, first to last`,sortedDown:`sorted, last to first`,english:`English`,french:`French`,inEnglish:`in English`,inFrench:`in French`,switchTo:`Français`,switchToLanguage:`fr`,toDark:`Dark colours`,toLight:`Light colours`,skip:`Skip to the content`,fixThese:e=>e===1?`One thing needs your attention`:`${e} things need your attention`,required:`This needs an answer.`,toToday:`Go to Today`,failed:{UNAUTHENTICATED:`You are signed out. What you typed is still on this page.`,FORBIDDEN:`This page is not open to you.`,NOT_FOUND:`There is nothing here, or it is not open to you.`,RATE_LIMITED:`That was a little too often. Wait a minute and try again.`,UNAVAILABLE:`Laurel cannot answer just now. Try again in a moment.`,INTERNAL:`Something went wrong on our side.`,OFFLINE:`There is no connection just now. Try again when you are back online.`},reference:e=>`If you ask for help, quote ${e}.`},{loading:`Un instant`,retry:`Réessayer`,cancel:`Annuler`,close:`Fermer`,save:`Enregistrer`,back:`Retour`,search:`Rechercher`,previous:`Précédent`,next:`Suivant`,all:`Tous`,someOf:(e,t)=>`${e} sur ${t}`,chooseAll:`Tout reprendre`,toCalendar:`Ajouter à mon agenda`,toCalendarLabel:e=>`Ajouter l’échéance de ${e} à mon agenda`,print:`Imprimer`,none:`Aucun`,range:(e,t,n)=>`${e} à ${t} sur ${n}`,missing:`Rien ici`,nobodyFound:`Aucun résultat. Essayez avec moins de mots ou un autre filtre.`,clear:`Effacer la recherche et les filtres`,sortedUp:`trié en ordre croissant`,sortedDown:`trié en ordre décroissant`,english:`Anglais`,french:`Français`,inEnglish:`en anglais`,inFrench:`en français`,switchTo:`English`,switchToLanguage:`en`,toDark:`Couleurs sombres`,toLight:`Couleurs claires`,skip:`Aller au contenu`,fixThese:e=>e===1?`Un point demande votre attention`:`${e} points demandent votre attention`,required:`Une réponse est nécessaire ici.`,toToday:`Aller à Aujourd’hui`,failed:{UNAUTHENTICATED:`Votre session est terminée. Ce que vous avez écrit est encore sur cette page.`,FORBIDDEN:`Cette page ne vous est pas ouverte.`,NOT_FOUND:`Il n’y a rien ici, ou la page ne vous est pas ouverte.`,RATE_LIMITED:`C’était un peu trop souvent. Attendez une minute, puis réessayez.`,UNAVAILABLE:`Laurel ne peut pas répondre en ce moment. Réessayez dans un instant.`,INTERNAL:`Un problème est survenu de notre côté.`,OFFLINE:`Il n’y a pas de connexion en ce moment. Réessayez une fois de retour en ligne.`},reference:e=>`Si vous demandez de l’aide, mentionnez ${e}.`});function Ia({lines:e=4}){let t=$(),n=[`72%`,`54%`,`63%`,`40%`,`58%`,`66%`];return(0,i.jsxs)(`div`,{className:`card`,role:`status`,children:[(0,i.jsx)(`span`,{className:`unseen`,children:t.loading}),Array.from({length:e},(e,t)=>(0,i.jsx)(`div`,{className:`skeleton`,style:{width:n[t%n.length]}},t))]})}function La(){let e=$();return t=>{if(!(t instanceof J))return e.failed.INTERNAL;let n=e.failed[t.code];return t.reference===``?n:`${n} ${e.reference(t.reference)}`}}function Ra({error:e,retry:t}){let n=$(),r=La();return(0,i.jsxs)(Q,{kind:`danger`,role:`alert`,children:[(0,i.jsx)(`p`,{children:r(e)}),t&&(0,i.jsx)(Na,{kind:`quiet`,onClick:t,children:n.retry})]})}function za({title:e,children:t}){return(0,i.jsxs)(`div`,{className:`card empty`,children:[(0,i.jsx)(`h2`,{children:e}),t]})}function Ba({read:e,lines:t,children:n}){return e.data===void 0?e.error?(0,i.jsx)(Ra,{error:e.error,retry:()=>void e.refetch()}):(0,i.jsx)(Ia,{...t===void 0?{}:{lines:t}}):n(e.data)}export{Xe as $,o as $i,hr as $n,mn as $r,Gi as $t,Lt as A,fn as Ai,kt as An,Kt as Ar,Zr as At,Ye as B,bi as Bi,Hn as Bn,Mi as Br,Wt as Bt,q as C,Yt as Ci,An as Cn,mi as Cr,Br as Ct,fr as D,zi as Di,Pn as Dn,Ei as Dr,zr as Dt,Ir as E,$i as Ei,Et as En,Zt as Er,Lr as Et,Dr as F,da as Fi,Ln as Fn,wr as Fr,Nt as Ft,et as G,kr as Gi,un as Gn,lr as Gr,zn as Gt,nt as H,Oi as Hi,tr as Hn,Fi as Hr,qe as Ht,Er as I,He as Ii,Gn as In,ai as Ir,at as It,Yn as J,bn as Ji,vr as Jn,Nr as Jr,Vi as Jt,tt as K,Ar as Ki,gr as Kn,jr as Kr,$t as Kt,lt as L,vi as Li,Wn as Ln,er as Lr,Je as Lt,Wr as M,ca as Mi,Ot as Mn,ci as Mr,Qr as Mt,Ur as N,la as Ni,Un as Nn,Ai as Nr,it as Nt,ir as O,Ri as Oi,ua as On,Ci as Or,dr as Ot,pr as P,fa as Pi,In as Pn,Tr as Pr,Mt as Pt,Ze as Q,s as Qi,nr as Qn,gn as Qr,Kr as Qt,Xn as R,ki as Ri,qn as Rn,or as Rr,Ht as Rt,ya as S,Jt as Si,wn as Sn,fi as Sr,ot as St,zt as T,Li as Ti,Nn as Tn,li as Tr,Vr as Tt,Ke as U,pa as Ui,Or as Un,Qt as Ur,Vn as Ut,rt as V,yi as Vi,Cr as Vn,Pi as Vr,sr as Vt,Xt as W,cr as Wi,rr as Wn,Pr as Wr,Bn as Wt,$e as X,U as Xi,yr as Xn,Bi as Xr,Fr as Xt,We as Y,Kn as Yi,Qn as Yn,ar as Yr,$n as Yt,Qe as Z,H as Zi,Zn,Rn as Zr,Gr as Zt,Da as _,Ji as _i,On as _n,Ti as _r,bt as _t,La as a,ni as ai,ra as an,tn as ar,wt as at,Sa as b,Vt as bi,jn as bn,hi as br,Dt as bt,Fa as c,ti as ci,oa as cn,ln as cr,ht as ct,ka as d,Fn as di,nn as dn,ui as dr,pt as dt,vn as ei,on as en,br as er,Ue as et,Ma as f,jt as fi,sn as fn,Ft as fr,st as ft,Z as g,Yi as gi,kn as gn,wi as gr,mt as gt,Ta as h,Xi as hi,Cn as hn,_i as hr,vt as ht,Ba as i,Ki as ii,sa as in,en as ir,Tt as it,Rt as j,pn as ji,At as jn,It as jr,Xr as jt,qt as k,na as ki,Rr as kn,Si as kr,Yr as kt,Na as l,ei as li,ia as ln,ii as lr,gt as lt,J as m,qi as mi,En as mn,si as mr,ut as mt,Ra as n,_n as ni,an as nn,ji as nr,Ui as nt,$ as o,$r as oi,aa as on,Jr as or,yt as ot,ja as p,Wi as pi,Tn as pn,oi as pr,Ct as pt,Jn as q,mr as qi,_r as qn,Mr as qr,Hr as qt,Ia as r,Qi as ri,rn,hn as rr,xt as rt,Q as s,dn as si,ta as sn,qr as sr,ct as st,za as t,yn as ti,cn as tn,xr as tr,Hi as tt,Aa as u,ri as ui,ea as un,xi as ur,dt as ut,Ca as v,Zi as vi,Dn as vn,di as vr,St as vt,Ve as w,Ii as wi,Sn as wn,Gt as wr,ur as wt,va as x,Pt as xi,Mn as xn,pi as xr,ft as xt,ba as y,Bt as yi,xn as yn,gi as yr,_t as yt,Ge as z,Di as zi,Sr as zn,Ni as zr,Ut as zt};